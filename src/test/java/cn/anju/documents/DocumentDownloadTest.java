package cn.anju.documents;

import java.io.ByteArrayInputStream;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@StandInUsersTest
class DocumentDownloadTest {

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private DocumentDownload download;

	@Autowired
	private DocumentDesk desk;

	@Autowired
	private TestHolder homes;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private CurrentOwner owner;

	private MockMvc http;

	private Subject home;

	@BeforeEach
	void a_clerk_is_signed_in() {
		this.http = MockMvcBuilders.standaloneSetup(this.download).build();
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 5, "Lin"));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.home = this.homes.homeOf(this.buyer);
	}

	@Test
	void a_document_comes_with_its_name_and_headers_that_keep_it_harmless() throws Exception {
		long id = add("备案登记表.html", SampleFiles.pdf(), true);
		this.http.perform(get("/documents/" + id))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Type", "application/pdf"))
			.andExpect(header().string("Content-Disposition", startsWith("inline")))
			.andExpect(header().string("Content-Disposition",
					containsString("filename*=UTF-8''%E5%A4%87%E6%A1%88%E7%99%BB%E8%AE%B0%E8%A1%A8.pdf")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Cache-Control", "no-store"))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
			.andExpect(content().bytes(SampleFiles.pdf()));
	}

	@Test
	void a_picture_is_boxed_in_and_what_browsers_cannot_show_is_saved() throws Exception {
		this.http.perform(get("/documents/" + add("a.png", SampleFiles.png(), true)))
			.andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
		this.http.perform(get("/documents/" + add("a.heic", SampleFiles.heic(), true)))
			.andExpect(header().string("Content-Disposition", startsWith("attachment")));
	}

	@Test
	void what_is_not_there_and_what_is_somebody_elses_look_the_same() throws Exception {
		long hidden = add("hidden.pdf", SampleFiles.pdf(), false);
		long visible = add("visible.pdf", SampleFiles.pdf(), true);
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, 9, "Chen"));
		this.http.perform(get("/documents/" + visible)).andExpect(status().isOk());
		this.http.perform(get("/documents/" + hidden)).andExpect(status().isNotFound());
		given(this.owner.persons()).willReturn(Set.of(new PersonId(Ids.next())));
		this.http.perform(get("/documents/" + visible)).andExpect(status().isNotFound());
		this.http.perform(get("/documents/" + Ids.next())).andExpect(status().isNotFound());
		given(this.actor.get()).willReturn(Actor.CLOCK);
		this.http.perform(get("/documents/" + visible)).andExpect(status().isNotFound());
	}

	private long add(String name, byte[] bytes, boolean visible) {
		return this.desk.add(new NewDocument(this.home, name, DocumentCategory.FILING, CopyKind.COPY, visible, null),
				new ByteArrayInputStream(bytes));
	}

}
