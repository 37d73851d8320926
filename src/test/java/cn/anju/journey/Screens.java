package cn.anju.journey;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a journey its screens, pictures them when it fails, and closes them. */
class Screens implements ParameterResolver, AfterEachCallback {

	private final List<Screen> open = new ArrayList<>();

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Screen.class;
	}

	@Override
	public Screen resolveParameter(ParameterContext parameter, ExtensionContext context) {
		boolean phone = parameter.getParameter().getName().contains("phone");
		Screen screen = phone ? Screen.phone() : Screen.desk();
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
