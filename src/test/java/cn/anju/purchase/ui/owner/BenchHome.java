package cn.anju.purchase.ui.owner;

import java.util.Locale;

import org.springframework.context.ApplicationContext;

/** What the owner's home reads, for benches. */
public final class BenchHome {

	private final HomeContents contents;

	public BenchHome(ApplicationContext beans) {
		this.contents = beans.getBean(HomeContents.class);
	}

	/**
	 * Reads what stands on the home of the signed-in owner.
	 * @return how many homes there are
	 */
	public int read() {
		return this.contents.of(null, Locale.SIMPLIFIED_CHINESE).homes().size();
	}

}
