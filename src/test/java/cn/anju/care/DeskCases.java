package cn.anju.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases.Sample;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/** Cases of a project that only the test has, for tests of the office's pages. */
@TestComponent
@Import(TestCases.class)
public class DeskCases {

	private final TestCases world;

	private final CaseDesk desk;

	private final MyCases mine;

	private final CurrentStaff staff;

	DeskCases(TestCases world, CaseDesk desk, MyCases mine, CurrentStaff staff) {
		this.world = world;
		this.desk = desk;
		this.mine = mine;
		this.staff = staff;
	}

	/** A released home with its specialist. */
	public record Home(Sample sample, AccountId specialist) {

		public ProjectId project() {
			return this.sample.project();
		}

	}

	public Home home(LocalDate subscribed) {
		TestCases.Looked looked = asAnybody(() -> this.world.home(subscribed));
		return new Home(looked.home(), looked.specialist());
	}

	public AccountId hire(Home home, String name, Level level) {
		return asAnybody(() -> this.world.hire(home.sample(), name, level));
	}

	/** What a test needs before it begins is not for its reader to do. */
	private static <T> T asAnybody(Supplier<T> work) {
		SecurityContext reader = SecurityContextHolder.getContext();
		try {
			SecurityContextHolder.setContext(new SecurityContextImpl(new TestingAuthenticationToken("world", "",
					"ROLE_OWNER", "ROLE_SPECIALIST", "ROLE_SUPERVISOR", "ROLE_MANAGER", "ROLE_ADMINISTRATOR")));
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(reader);
		}
	}

	/** Whoever is signed in sees the home's project only. */
	public void signIn(Home home, AccountId account, String name, Level level) {
		this.world.staffIs(account, name);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(home.project())));
		given(this.staff.has(anyString())).willAnswer((asked) -> level.role().equals(asked.getArgument(0)));
	}

	/** A complaint of the owner's; the specialist of the home is signed in then. */
	public Case reported(Home home, String words) {
		this.world.ownerIs(home.sample());
		NewItem item = new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, words);
		Case one = asAnybody(() -> this.mine.report(home.sample().id(), List.of(item))).getFirst().one();
		signIn(home, home.specialist(), "林若水", Level.SPECIALIST);
		return one;
	}

	public void advance(long id, Action action, String words) {
		this.world.advance(id, action, words);
	}

	public void classify(long id, Severity severity) {
		this.world.classify(id, severity);
	}

	public void propose(long id, String words) {
		this.world.propose(id, words);
	}

	/** As far as a plan that lies before the owner. */
	public void proposed(long id) {
		classify(id, Severity.NORMAL);
		advance(id, Action.ASSIGN, "");
		advance(id, Action.INVESTIGATE, "");
		propose(id, "补开收据，车位价按宣传单");
	}

	public CaseFile file(long id) {
		return this.desk.file(id).orElseThrow();
	}

	public Case now(long id) {
		return file(id).one();
	}

}
