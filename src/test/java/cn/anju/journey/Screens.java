package cn.anju.journey;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey its screens by the name of the parameter: {@code phone}, one of 360 px
 * ({@code narrowPhone}), one enlarged to 200 % ({@code zoomedPhone}), else a desk;
 * pictures them when it fails, and closes them.
 */
class Screens implements ParameterResolver, AfterEachCallback {

	private final List<Screen> open = new ArrayList<>();

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Screen.class;
	}

	@Override
	public Screen resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String name = parameter.getParameter().getName();
		Screen screen = switch (name) {
			case "narrowPhone" -> Screen.phone(360, 740);
			case "zoomedPhone" -> Screen.phone(195, 422);
			default -> name.contains("phone") ? Screen.phone(390, 844) : Screen.desk();
		};
		this.open.add(screen);
		return screen;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		for (Screen screen : this.open) {
			if (context.getExecutionException().isPresent()) {
				screen.picture(
						"failed-" + context.getRequiredTestClass().getSimpleName() + "-" + this.open.indexOf(screen));
			}
			screen.close();
		}
		this.open.clear();
	}

}
