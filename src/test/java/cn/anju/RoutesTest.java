package cn.anju;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.Roles;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route has a role that fits its path, and every menu entry a text. */
class RoutesTest {

	private final List<JavaClass> views = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("cn.anju")
		.stream()
		.filter((type) -> type.isAnnotatedWith(Route.class))
		.toList();

	@Test
	void there_are_routes() {
		assertThat(this.views).isNotEmpty();
	}

	@Test
	void every_route_has_a_role() {
		assertThat(this.views).allSatisfy((view) -> assertThat(roles(view)).as(view.getName()).isNotEmpty());
	}

	@Test
	void routes_of_owners_are_for_owners_and_routes_of_the_office_for_staff() {
		for (JavaClass view : this.views) {
			String path = view.getAnnotationOfType(Route.class).value();
			if (path.equals("my") || path.startsWith("my/")) {
				assertThat(roles(view)).as(path).containsExactly(Roles.OWNER);
			}
			else {
				assertThat(path).as(view.getName()).matches("office(/.*)?");
				assertThat(roles(view)).as(path).isSubsetOf(Roles.STAFF);
			}
		}
	}

	@Test
	void every_menu_entry_is_named_by_a_text_key() {
		for (JavaClass view : this.views) {
			if (view.isAnnotatedWith(Menu.class)) {
				assertThat(view.getAnnotationOfType(Menu.class).title()).as(view.getName())
					.matches("[a-z]+\\.menu\\.[a-z-]+");
			}
		}
	}

	private static Set<String> roles(JavaClass view) {
		return view.isAnnotatedWith(RolesAllowed.class)
				? Arrays.stream(view.getAnnotationOfType(RolesAllowed.class).value()).collect(Collectors.toSet())
				: Set.of();
	}

}
