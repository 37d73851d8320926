package cn.anju.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page around the application: style sheets, push, manifest and icons. The packages
 * are for printed pages, not for browsers: the build takes their files away from here
 * (docs/decisions/DD013).
 */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("anju/tokens.css")
@StyleSheet("anju/base.css")
@StyleSheet("anju/icons.css")
@StyleSheet("anju/owner.css")
@StyleSheet("anju/office.css")
@StyleSheet("anju/work.css")
@StyleSheet("anju/file.css")
@NpmPackage(value = "@expo-google-fonts/noto-sans-sc", version = "0.4.3",
		assets = { "400Regular/*.ttf:print-fonts", "700Bold/*.ttf:print-fonts", "LICENSE_FONT:print-fonts" })
@NpmPackage(value = "@expo-google-fonts/noto-sans-hk", version = "0.4.3", assets = "400Regular/*.ttf:print-fonts")
@NpmPackage(value = "@expo-google-fonts/noto-sans-jp", version = "0.4.3", assets = "400Regular/*.ttf:print-fonts")
public class AnjuShell implements AppShellConfigurator {

	private static final long serialVersionUID = 1L;

	@Override
	public void configurePage(AppShellSettings settings) {
		settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
		settings.addLink("manifest", "/anju/manifest.webmanifest");
		settings.addFavIcon("icon", "/anju/icon.svg", "any");
		settings.addFavIcon("apple-touch-icon", "/anju/icon-192.png", "192x192");
		settings.addMetaTag("theme-color", "#f3f6f5");
		settings.addMetaTag("format-detection", "telephone=no");
	}

}
