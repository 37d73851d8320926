package cn.anju;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The technical rules of Anju (docs/decisions). */
@AnalyzeClasses(packages = "cn.anju", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

	@ArchTest
	static final ArchRule vaadin_stands_in_views_only = noClasses().that(areNotUi())
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vaadin..");

	@ArchTest
	static final ArchRule nobody_depends_on_the_views_of_a_module = noClasses().that()
		.resideOutsideOfPackages("..ui..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..ui.owner..", "..ui.office..");

	@ArchTest
	static final ArchRule views_of_owners_and_office_do_not_mix = noClasses().that()
		.resideInAPackage("..ui.owner..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..ui.office..");

	@ArchTest
	static final ArchRule views_of_owners_do_not_use_a_desk = noClasses().that()
		.resideInAPackage("..ui.owner..")
		.should()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("Desk");

	@ArchTest
	static final ArchRule views_of_the_office_do_not_use_an_owners_service = noClasses().that()
		.resideInAPackage("..ui.office..")
		.should()
		.dependOnClassesThat(new DescribedPredicate<>("are an owner's service") {
			@Override
			public boolean test(JavaClass type) {
				return type.getSimpleName().matches("My[A-Z].*") && type.isAnnotatedWith(Service.class);
			}
		});

	@ArchTest
	static final ArchRule views_are_package_private = classes().that()
		.areAnnotatedWith(Route.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule views_know_no_repository_and_no_database = noClasses().that()
		.resideInAPackage("..ui..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.jdbc..", "org.springframework.data.repository..", "java.sql..",
				"jakarta.persistence..");

	@ArchTest
	static final ArchRule the_clock_is_injected = noClasses().should()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(Instant.class, "now");

	@ArchTest
	static final ArchRule no_field_is_injected = fields().should().notBeAnnotatedWith(Autowired.class);

	@ArchTest
	static final ArchRule no_page_is_locked_synchronously = noClasses().should()
		.callMethod(UI.class, "accessSynchronously", com.vaadin.flow.server.Command.class);

	@ArchTest
	static final ArchRule the_root_holds_the_application_only = classes().that()
		.resideInAPackage("cn.anju")
		.should()
		.haveSimpleName("Application")
		.orShould()
		.haveSimpleName("package-info");

	@ArchTest
	static final ArchRule names_say_what_a_thing_is = noClasses().should()
		.haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|Base|Info)$");

	@ArchTest
	static final ArchRule repositories_are_package_private = classes().that()
		.areAssignableTo(org.springframework.data.repository.Repository.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule every_service_of_owners_and_staff_has_a_role = classes().that()
		.areAnnotatedWith(Service.class)
		.and(new DescribedPredicate<>("are a desk or an owner's service") {
			@Override
			public boolean test(JavaClass type) {
				return type.getSimpleName().endsWith("Desk") || type.getSimpleName().matches("My[A-Z].*");
			}
		})
		.should(haveARoleOnEveryPublicMethod());

	private static DescribedPredicate<JavaClass> areNotUi() {
		return new DescribedPredicate<>("are neither views nor the shell") {
			@Override
			public boolean test(JavaClass type) {
				String name = type.getPackageName().toLowerCase(Locale.ROOT);
				return !name.contains(".ui") && !name.startsWith("cn.anju.shell") && !isSecurity(type)
						&& !type.isAssignableTo(Component.class);
			}
		};
	}

	/** The filter chain takes Vaadin's part from its configurer. */
	private static boolean isSecurity(JavaClass type) {
		return type.getPackageName().startsWith("cn.anju.identity") && type.getSimpleName().contains("Security");
	}

	private static ArchCondition<JavaClass> haveARoleOnEveryPublicMethod() {
		return new ArchCondition<>("have a role on the class or on every public method") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(DenyAll.class)) {
					return;
				}
				type.getMethods()
					.stream()
					.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
					.filter((method) -> !method.isAnnotatedWith(RolesAllowed.class))
					.forEach((method) -> events
						.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no role")));
			}
		};
	}

}
