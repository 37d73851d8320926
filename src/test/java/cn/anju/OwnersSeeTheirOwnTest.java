package cn.anju;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import cn.anju.booking.TestBookings;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.care.NewItem;
import cn.anju.documents.TestPictures;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.messaging.NoticeFilter;
import cn.anju.documents.OpenedDocument;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Another owner, whose own home is released, asks every method of every owner's service
 * and every download for somebody else's things (D-01). The methods are found by
 * reflection: one that this test cannot call makes it fail.
 */
@StandInUsersTest
@Import({ OwnersWorld.class, TestBookings.class })
class OwnersSeeTheirOwnTest {

	/** What a method that gives nothing of interest to anybody says. */
	private static final Set<String> NOTHING = Set.of("", "0", "false", "null", "[]", "Optional.empty");

	@Autowired
	private ApplicationContext beans;

	private static final Set<String> ANSWERS_NO = Set.of("MyAccount.canAddPerson", "MyEmail.offered",
			"MyBookings.alternatives", "MyBookings.join");

	/** What gives something and does not give the same again. */
	private static final Set<String> CHANGING = Set.of("watch", "choose", "book", "join", "leave", "report", "add");

	@Autowired
	private OwnersWorld world;

	private OwnersWorld.Owner one;

	private OwnersWorld.Owner other;

	@BeforeEach
	void two_owners_have_everything() {
		this.one = this.world.owner("上官听松");
		this.other = this.world.owner("令狐望月");
	}

	@Test
	void D_01_no_service_gives_an_owner_anything_of_another() throws Exception {
		List<String> asked = new ArrayList<>();
		for (Method method : methods()) {
			this.world.signIn(this.other);
			String given = ask(method);
			assertThat(given).as(name(method)).doesNotContain(this.one.marks());
			asked.add(name(method));
		}
		assertThat(asked).contains("MyFiling.of", "MyPurchases.home", "MyDocuments.open", "MyNotices.page",
				"MyAccount.persons");
	}

	@Test
	void D_01_nothing_that_another_owner_does_changes_what_an_owner_has() throws Exception {
		this.world.signIn(this.one);
		Map<String, String> before = everything();
		for (Method method : methods()) {
			this.world.signIn(this.other);
			ask(method);
		}
		this.world.signIn(this.one);
		assertThat(everything()).isEqualTo(before);
	}

	/**
	 * Without this, the tests above would also pass if the methods gave nothing to
	 * anybody.
	 */
	@Test
	void the_same_questions_give_the_owner_what_is_asked_for() throws Exception {
		for (Method method : methods()) {
			this.world.signIn(this.one);
			if (method.getReturnType() != void.class && !ANSWERS_NO.contains(name(method))) {
				assertThat(ask(method))
					.as(name(method) + " gives the owner nothing: let OwnersWorld make what it gives")
					.isNotIn(NOTHING);
			}
		}
	}

	@Test
	void D_01_no_download_gives_an_owner_anything_of_another() throws Exception {
		for (String path : downloads()) {
			assertThat(path).as("a new download: say here whose object it is asked for").isEqualTo("/documents/{id}");
			MockMvc http = MockMvcBuilders
				.standaloneSetup(this.beans.getBeansWithAnnotation(RestController.class)
					.values()
					.stream()
					.filter((bean) -> AopUtils.getTargetClass(bean).getPackageName().startsWith("cn.anju"))
					.toArray())
				.build();
			this.world.signIn(this.other);
			http.perform(get("/documents/" + this.one.document()))
				.andExpect(status().isNotFound())
				.andExpect(content().bytes(new byte[0]));
			this.world.signIn(this.one);
			http.perform(get("/documents/" + this.one.document())).andExpect(status().isOk());
		}
	}

	/** Addresses outside the sign-in that name an object. */
	private List<String> downloads() {
		return this.beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> mapping.getValue().getBeanType().getPackageName().startsWith("cn.anju"))
			.flatMap((mapping) -> mapping.getKey().getPatternValues().stream())
			.filter((pattern) -> pattern.contains("{"))
			.map((pattern) -> pattern.replaceAll(":[^/]*}$", "}"))
			.toList();
	}

	private Map<String, String> everything() throws Exception {
		Map<String, String> all = new TreeMap<>();
		for (Method method : methods()) {
			if (method.getReturnType() != void.class && !CHANGING.contains(method.getName())) {
				all.put(method.toGenericString(), ask(method));
			}
		}
		return all;
	}

	/** Every public method of every service for owners. */
	private List<Method> methods() {
		return Stream.of(this.beans.getBeanNamesForAnnotation(Service.class))
			.map((name) -> AopUtils.getTargetClass(this.beans.getBean(name)))
			.filter((type) -> type.getPackageName().startsWith("cn.anju"))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()).filter((method) -> isForOwners(type, method)))
			.sorted(Comparator.comparing(Method::toGenericString))
			.toList();
	}

	private static boolean isForOwners(Class<?> type, Method method) {
		RolesAllowed roles = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RolesAllowed.class))
			.orElseGet(() -> AnnotatedElementUtils.findMergedAnnotation(type, RolesAllowed.class));
		return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && roles != null
				&& List.of(roles.value()).contains(Roles.OWNER);
	}

	private static String name(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName();
	}

	/** Asks for the first owner's things, whoever is signed in. */
	private String ask(Method method) throws Exception {
		Object[] arguments = Arrays.stream(method.getParameters()).map((each) -> argument(method, each)).toArray();
		try {
			return described(method.invoke(this.beans.getBean(method.getDeclaringClass()), arguments));
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof Refused refused) {
				return "";
			}
			throw new AssertionError(name(method) + " did not refuse, it failed", ex.getCause());
		}
	}

	private Object argument(Method method, Parameter parameter) {
		Map<String, Object> values = new HashMap<>(Map.of(PurchaseId.class.getSimpleName(), this.one.home().id(),
				Subject.class.getSimpleName(), Subject.of(this.one.home().id()), Locale.class.getSimpleName(),
				Locale.SIMPLIFIED_CHINESE, IntConsumer.class.getSimpleName(), (IntConsumer) (_) -> {
				}, "MyNotices offset", 0, "MyNotices limit", 50, "MyNotices notice", this.one.notice(),
				"MyDocuments id", this.one.document(), "MyAccount tail", this.one.home().buyer().document()));
		values.putAll(Map.of("MyNotices filter", NoticeFilter.ALL, "MyNotices category", "filing", "MyEmail address",
				"wang.yi@example.com", "MyEmail code", "123456"));
		long home = this.one.home().id().value();
		values.putAll(Map.of("MyBookings purpose", TestBookings.INSPECTION, "MyBookings path", "my/handover/book",
				"MyBookings subject", home, "MyBookings slot", this.one.slot(), "MyBookings most", 2,
				"MyAppointments id", this.one.appointment(), "MyAppointments appointment", this.one.appointment()));
		values.putAll(Map.of("MyCases id", this.one.complaint(), "MyCases words", "还没有办好", "MyCases items",
				List.of(new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, "车位优惠没写进合同")), "MyCases photos", List.of(),
				"MyCases score", 5, "MyCases summary", this.one.summary(), "MyPhotos name", "车位.png",
				"MyPhotos picture", TestPictures.png(8, 6)));
		Object byType = values.get(parameter.getType().getSimpleName());
		String named = method.getDeclaringClass().getSimpleName() + " " + parameter.getName();
		Object value = (byType != null) ? byType : values.get(named);
		return (value != null) ? value
				: fail("%s asks for \"%s\": add what the first owner has for it to the values of this test",
						name(method), named);
	}

	private static String described(Object result) {
		return switch (result) {
			case null -> "";
			case OpenedDocument document -> document.name();
			default -> String.valueOf(result);
		};
	}

}
