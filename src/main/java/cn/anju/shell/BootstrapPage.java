package cn.anju.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Prepares the page before the client engine starts: language, text size and theme on its
 * root, style sheets that do not hold back the first paint, and the first screen.
 */
@Component
class BootstrapPage implements VaadinServiceInitListener {

	private static final long serialVersionUID = 1L;

	private static final String FOLLOW_SYSTEM = "if(matchMedia('(prefers-color-scheme: dark)').matches)"
			+ "document.documentElement.setAttribute('theme','dark')";

	/** After everything else, so that it never competes with what the owner waits for. */
	private static final String OFFLINE_PAGE = "addEventListener('load',()=>navigator.serviceWorker"
			+ "?.register('/worker.js',{scope:'/my',updateViaCache:'none'}).catch(()=>{}))";

	/** Style sheets that never reach a phone. */
	private static final List<String> OFFICE_SHEETS = List.of("anju/office.css", "anju/work.css", "anju/file.css");

	private final transient List<FirstScreen> screens;

	private final transient CriticalStyle style;

	BootstrapPage(List<FirstScreen> screens, CriticalStyle style) {
		this.screens = screens;
		this.style = style;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::prepare);
		event.getSource().addSessionInitListener((init) -> {
			VaadinServletRequest request = (VaadinServletRequest) init.getRequest();
			init.getSession().setLocale(Preferences.of(request.getHttpServletRequest()).locale());
			init.getSession().setErrorHandler(new ErrorEdge());
		});
	}

	void prepare(IndexHtmlResponse response) {
		HttpServletRequest request = ((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest();
		Preferences preferences = Preferences.of(request);
		VaadinSession.getCurrent().setLocale(preferences.locale());
		Document page = response.getDocument();
		boolean office = path(request).startsWith("/office");
		mark(page, preferences, office);
		if (!office) {
			OFFICE_SHEETS.forEach((sheet) -> page.head().select("link[href*=" + sheet + "]").remove());
		}
		if (path(request).matches("/my(/.*)?")) {
			page.body().appendElement("script").append(OFFLINE_PAGE);
		}
		Optional<String> screen = this.screens.stream()
			.filter((candidate) -> candidate.path().equals(path(request)))
			.findFirst()
			.flatMap((candidate) -> candidate.html(request, preferences));
		screen.ifPresent((html) -> paint(page, html));
	}

	private static String path(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
	}

	private static void mark(Document page, Preferences preferences, boolean office) {
		Element root = page.selectFirst("html");
		if (root == null) {
			return;
		}
		root.attr("lang", preferences.locale().equals(Locale.ENGLISH) ? "en" : "zh-CN");
		if (office) {
			root.attr("data-density", "office");
		}
		if (preferences.elder()) {
			root.attr("data-scale", "elder");
		}
		if ("dark".equals(preferences.theme())) {
			root.attr("theme", "dark");
		}
		if ("system".equals(preferences.theme())) {
			page.head().prependElement("script").appendText("").append(FOLLOW_SYSTEM);
		}
	}

	private void paint(Document page, String html) {
		page.head().appendElement("style").append(this.style.css());
		for (Element sheet : page.head().select("link[rel=stylesheet]")) {
			sheet.attr("media", "print").attr("onload", "this.media='all'");
		}
		page.body().prependElement("div").addClass("aj-first-screen").attr("id", "first-screen").append(html);
	}

}
