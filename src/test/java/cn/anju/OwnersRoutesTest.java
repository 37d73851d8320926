package cn.anju;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.anju.booking.TestBookings;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another owner, whose own home is released, opens every address of owners for somebody
 * else's things (D-01). The routes are found by reflection.
 */
@StandInUsersTest
@Import({ OwnersWorld.class, TestBookings.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST" })
class OwnersRoutesTest extends SpringBrowserlessTest {

	/** The names of query parameters by which addresses of owners name an object. */
	private static final Set<String> QUERY = Set.of("home");

	private static final Pattern ASKED = Pattern.compile("getSingleParameter\\(\"([^\"]+)\"\\)");

	@Autowired
	private OwnersWorld world;

	private OwnersWorld.Owner one;

	private OwnersWorld.Owner other;

	@BeforeEach
	void two_owners_have_everything() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.one = this.world.owner("上官听松");
		this.other = this.world.owner("令狐望月");
	}

	@Test
	void D_01_no_address_shows_an_owner_anything_of_another() {
		List<String> opened = new ArrayList<>();
		for (JavaClass view : views()) {
			for (String address : addresses(view)) {
				this.world.signIn(this.other);
				assertThat(page(address)).as(address).isNotEmpty().doesNotContain(this.one.marks());
				opened.add(address);
			}
		}
		assertThat(opened).contains("my", "my/filing/" + this.one.home().id(), "my?home=" + this.one.home().id());
	}

	/** Without this, the test above would also pass if the pages were empty. */
	@Test
	void every_address_shows_the_owner_something_of_his_own() {
		this.world.signIn(this.one);
		for (JavaClass view : views()) {
			String address = filled(view, this.one.complaint());
			String page = page(address);
			assertThat(this.one.marks().stream().filter(page::contains))
				.as(address + " shows nothing of the owner: let OwnersWorld make what it shows; it shows " + page)
				.isNotEmpty();
		}
	}

	@Test
	void every_query_parameter_is_among_those_that_are_tried() {
		Set<String> asked = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/cn/anju"))) {
			files.filter(
					(file) -> file.toString().replace('\\', '/').contains("/ui/owner/") && Files.isRegularFile(file))
				.forEach((file) -> names(file, asked));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(asked).as("add the new name to QUERY").isEqualTo(QUERY);
	}

	private static void names(Path file, Set<String> asked) {
		try {
			Matcher matcher = ASKED.matcher(Files.readString(file));
			while (matcher.find()) {
				asked.add(matcher.group(1));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<JavaClass> views() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("cn.anju")
			.stream()
			.filter((type) -> type.isAnnotatedWith(Route.class))
			.filter((type) -> route(type).equals("my") || route(type).startsWith("my/"))
			.toList();
	}

	private static String route(JavaClass view) {
		return view.getAnnotationOfType(Route.class).value();
	}

	/** The id stands where the route has room for one. */
	private static String filled(JavaClass view, long id) {
		return route(view).replaceAll(":[^/]+", Long.toString(id));
	}

	private List<String> addresses(JavaClass view) {
		List<String> addresses = new ArrayList<>();
		for (long id : new long[] { this.one.home().id().value(), this.one.document(), this.one.notice(),
				this.one.account().value(), this.one.appointment(), this.one.complaint() }) {
			addresses.add(filled(view, id));
			QUERY.forEach((name) -> addresses.add(filled(view, id) + "?" + name + "=" + id));
			if (view.isAssignableTo(HasUrlParameter.class)) {
				addresses.add(route(view) + "/" + id);
			}
		}
		return addresses;
	}

	/** Whatever the server gives to the page at an address. */
	private String page(String address) {
		UI ui = UI.getCurrent();
		int query = address.indexOf('?');
		if (query < 0) {
			ui.navigate(address);
		}
		else {
			ui.navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
		}
		roundTrip();
		StringBuilder page = new StringBuilder();
		ui.getInternals().getActiveRouterTargetsChain().forEach((shown) -> collect(shown.getElement(), page));
		return page.toString();
	}

	private static void collect(Element element, StringBuilder page) {
		if (element.isTextNode()) {
			page.append(element.getText()).append('\n');
			return;
		}
		element.getAttributeNames().map(element::getAttribute).forEach((value) -> page.append(value).append('\n'));
		element.getPropertyNames().map(element::getPropertyRaw).forEach((value) -> page.append(value).append('\n'));
		element.getChildren().forEach((child) -> collect(child, page));
	}

}
