package cn.anju.purchase.ui;

import java.util.List;
import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.purchase.MyHome;
import com.vaadin.flow.server.VaadinSession;

/**
 * Which of several homes the owner looked at last: the other pages open on it too, until
 * the session ends.
 */
public final class ChosenHome {

	private static final String LAST = ChosenHome.class.getName();

	private ChosenHome() {
	}

	/**
	 * Remembers what the owner looks at.
	 * @param home one of the owner's homes
	 */
	public static void remember(PurchaseId home) {
		VaadinSession session = VaadinSession.getCurrent();
		if (session != null) {
			session.setAttribute(LAST, home.toString());
		}
	}

	/**
	 * Chooses among homes.
	 * @param homes the owner's homes
	 * @return the one looked at last, else the first; nothing if there is none
	 */
	public static Optional<MyHome> among(List<MyHome> homes) {
		VaadinSession session = VaadinSession.getCurrent();
		Object last = (session != null) ? session.getAttribute(LAST) : null;
		return homes.stream()
			.filter((home) -> home.purchase().toString().equals(last))
			.findFirst()
			.or(() -> homes.stream().findFirst());
	}

}
