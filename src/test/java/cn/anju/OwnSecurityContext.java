package cn.anju;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is signed in is kept by a bean of each Spring context, but found by a static field
 * that the context started last has set. Before each test the field gets the bean of the
 * test's own context.
 */
public class OwnSecurityContext implements TestExecutionListener, Ordered {

	/** After the injection of dependencies, before users of a test are set. */
	private static final int ORDER = 3000;

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		if (test.hasApplicationContext()) {
			test.getApplicationContext()
				.getBeanProvider(SecurityContextHolderStrategy.class)
				.ifUnique(SecurityContextHolder::setContextHolderStrategy);
		}
	}

}
