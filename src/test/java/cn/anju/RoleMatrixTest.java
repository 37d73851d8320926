package cn.anju;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.anju.core.Roles;
import cn.anju.documents.DocumentDesk;
import cn.anju.filing.CredentialDesk;
import cn.anju.filing.FeeDesk;
import cn.anju.filing.FilingDesk;
import cn.anju.filing.LedgerWorkbook;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.messaging.CallDesk;
import cn.anju.messaging.RehearsalDesk;
import cn.anju.messaging.RuleDesk;
import cn.anju.procedure.RunDesk;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.purchase.SubscriptionDesk;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * R-015, D-02: which role does what, as the department's duties say. In which projects a
 * role counts, the tests of each module say.
 */
class RoleMatrixTest {

	private static final Set<String> SERVICE = Set.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER,
			Roles.ADMINISTRATOR);

	private static final Set<String> LEADING = Set.of(Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR);

	private static final Set<String> MONEY = Set.of(Roles.FINANCE, Roles.ADMINISTRATOR);

	private static final Set<String> CALLING = Set.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES);

	private static final Set<String> READING = with(SERVICE, Roles.FINANCE, Roles.SALES);

	@Test
	void R_015_each_page_of_the_office_opens_for_its_roles() {
		Map<String, Set<String>> found = routes();
		assertThat(found).containsEntry("office/purchases", READING)
			.containsEntry("office/purchases/:id", READING)
			.containsEntry("office/purchases/numbers", READING)
			.containsEntry("office/purchases/documents", SERVICE)
			.containsEntry("office/filing", READING)
			.containsEntry("office/filing/forms", READING)
			.containsEntry("office/filing/fees", with(SERVICE, Roles.FINANCE))
			.containsEntry("office/filing/credential", SERVICE)
			.containsEntry("office/calls", CALLING)
			.containsEntry("office/care", SERVICE)
			.containsEntry("office/care/:id", SERVICE)
			.containsEntry("office/care/new", SERVICE)
			.containsEntry("office/care/board", LEADING)
			.containsEntry("office/rules", LEADING)
			.containsEntry("office/rules/:key", LEADING)
			.containsEntry("office/rules/rehearsal", LEADING)
			.containsEntry("office/notices", Set.copyOf(Roles.STAFF))
			.containsEntry("office/staff", Set.of(Roles.ADMINISTRATOR));
	}

	@Test
	void R_015_the_property_company_and_engineering_have_no_part_in_purchases_and_filing() {
		routes().forEach((path, roles) -> {
			if (path.startsWith("office/purchases") || path.startsWith("office/filing")) {
				assertThat(roles).as(path).doesNotContain(Roles.PROPERTY_COMPANY, Roles.ENGINEERING, Roles.OWNER);
			}
		});
	}

	@Test
	void R_015_finance_alone_records_money_and_customer_service_alone_moves_filings() {
		assertThat(of(PurchaseDesk.class, "record")).isEqualTo(MONEY);
		assertThat(of(PurchaseDesk.class, "withdraw")).isEqualTo(MONEY);
		assertThat(of(PurchaseDesk.class, "release")).isEqualTo(SERVICE);
		assertThat(of(SpecialistDesk.class, "assign")).isEqualTo(SERVICE);
		assertThat(of(SubscriptionDesk.class, "makeVoid")).isEqualTo(SERVICE);
		assertThat(of(RunDesk.class, "finish")).isEqualTo(SERVICE);
		assertThat(of(RunDesk.class, "giveBack")).isEqualTo(SERVICE);
		assertThat(of(FilingDesk.class, "distribute")).isEqualTo(SERVICE);
		assertThat(of(FeeDesk.class, "request")).isEqualTo(SERVICE);
		assertThat(of(FeeDesk.class, "newest")).isEqualTo(with(SERVICE, Roles.FINANCE));
	}

	@Test
	void R_015_what_cannot_be_undone_is_for_those_who_lead() {
		assertThat(of(RunDesk.class, "cancel")).isEqualTo(LEADING);
		assertThat(of(PurchaseDesk.class, "holdBack")).isEqualTo(LEADING);
		assertThat(of(CredentialDesk.class, "begin")).isEqualTo(LEADING);
	}

	@Test
	void R_292_who_leads_reads_rules_and_rehearses_and_only_the_manager_publishes() {
		assertThat(of(RuleDesk.class, "rules")).isEqualTo(LEADING);
		assertThat(of(RehearsalDesk.class, "preview")).isEqualTo(LEADING);
		assertThat(of(RuleDesk.class, "publish")).isEqualTo(Set.of(Roles.MANAGER, Roles.ADMINISTRATOR));
		assertThat(of(RuleDesk.class, "restore")).isEqualTo(Set.of(Roles.MANAGER, Roles.ADMINISTRATOR));
		assertThat(of(CallDesk.class, "record")).isEqualTo(CALLING);
	}

	@Test
	void R_015_sales_reads_and_takes_no_numbers_away() {
		assertThat(of(PeopleDesk.class, "reveal")).isEqualTo(with(SERVICE, Roles.FINANCE));
		assertThat(of(LedgerWorkbook.class, "write")).isEqualTo(with(SERVICE, Roles.FINANCE));
		assertThat(of(FilingDesk.class, "of")).isEqualTo(READING);
	}

	@Test
	void D_02_accounts_are_the_administrators_and_no_owner_calls_a_desk() {
		assertThat(of(StaffDesk.class, "create")).containsExactly(Roles.ADMINISTRATOR);
		assertThat(of(StaffDesk.class, "give")).containsExactly(Roles.ADMINISTRATOR);
		for (Class<?> desk : Set.of(StaffDesk.class, PurchaseDesk.class, RunDesk.class, FilingDesk.class,
				DocumentDesk.class, FeeDesk.class, SubscriptionDesk.class, SpecialistDesk.class, CallDesk.class,
				RuleDesk.class, RehearsalDesk.class)) {
			for (var method : desk.getDeclaredMethods()) {
				if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
					assertThat(of(desk, method.getName())).as(desk.getSimpleName() + "." + method.getName())
						.isNotEmpty()
						.isSubsetOf(Roles.STAFF);
				}
			}
		}
	}

	private static Map<String, Set<String>> routes() {
		Map<String, Set<String>> roles = new TreeMap<>();
		for (JavaClass view : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("cn.anju")) {
			if (view.isAnnotatedWith(Route.class) && view.isAnnotatedWith(RolesAllowed.class)) {
				roles.put(view.getAnnotationOfType(Route.class).value(),
						Set.of(view.getAnnotationOfType(RolesAllowed.class).value()));
			}
		}
		return roles;
	}

	/** The roles of a method; of several with one name all have the same. */
	private static Set<String> of(Class<?> service, String method) {
		Set<Set<String>> found = Arrays.stream(service.getDeclaredMethods())
			.filter((one) -> one.getName().equals(method) && java.lang.reflect.Modifier.isPublic(one.getModifiers()))
			.map((one) -> one.isAnnotationPresent(RolesAllowed.class) ? one.getAnnotation(RolesAllowed.class)
					: service.getAnnotation(RolesAllowed.class))
			.map((roles) -> Set.of(roles.value()))
			.collect(Collectors.toSet());
		assertThat(found).as(service.getSimpleName() + "." + method).hasSize(1);
		return found.iterator().next();
	}

	private static Set<String> with(Set<String> roles, String... more) {
		return Stream.concat(roles.stream(), Arrays.stream(more)).collect(Collectors.toCollection(TreeSet::new));
	}

}
