package cn.anju.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

import cn.anju.bench.Calls.Call;
import cn.anju.care.CareGroup;
import cn.anju.care.CareInbox;
import cn.anju.care.CareQuery;
import cn.anju.care.CaseDesk;
import cn.anju.care.CaseHandOvers;
import cn.anju.care.GroupDesk;
import cn.anju.core.AccountId;
import cn.anju.identity.staff.BenchStaff;

/** Calls of the pages of care, with the arguments that the screens offer, at random. */
final class CareCalls {

	private static final int PAGE = 50;

	private static final int[] OFFSETS = { 0, 19 * PAGE };

	private final ApplicationContext beans;

	private final Random random = new Random(4_711);

	private final JdbcClient jdbc;

	private final List<Authentication> staff = new ArrayList<>();

	CareCalls(ApplicationContext beans) {
		this.beans = beans;
		this.jdbc = beans.getBean(JdbcClient.class);
		BenchStaff sessions = new BenchStaff(beans);
		this.jdbc.sql("select id from identity_staff where username like 'clerk%' order by id")
			.query(Long.class)
			.list()
			.forEach((clerk) -> this.staff.add(sessions.session(new AccountId(clerk))));
	}

	List<Call> inbox(int many) {
		CareInbox inbox = this.beans.getBean(CareInbox.class);
		return calls(many, () -> {
			CareQuery query = new CareQuery(one(List.of(CareGroup.values())), "");
			int offset = OFFSETS[this.random.nextInt(2)];
			return new Call(one(this.staff), query + " from " + offset, () -> inbox.page(query, offset, PAGE).size());
		});
	}

	/**
	 * Numbers, with and without hyphens, names, and two to six characters of what was
	 * written by owners and of what was answered.
	 */
	List<Call> search(int many) {
		CareInbox inbox = this.beans.getBean(CareInbox.class);
		List<String> typed = new ArrayList<>();
		this.jdbc.sql("""
				select c.number, c.reporter_name, c.words, (select e.words from care_entries e where e.case_id = c.id
				and e.actor_kind = 'STAFF' limit 1) from care_cases c order by crc32(c.id) limit 200""")
			.query((row) -> {
				String number = row.getString(1);
				typed.addAll(List.of(number, number.replace("-", ""), number.substring(0, 11), row.getString(2),
						some(row.getString(3)), some(row.getString(4))));
			});
		return calls(many, () -> {
			CareQuery query = new CareQuery(one(List.of(CareGroup.MINE, CareGroup.TEAM, CareGroup.CLOSED)), one(typed));
			return new Call(one(this.staff), query.toString(), () -> inbox.page(query, 0, PAGE).size());
		});
	}

	private String some(String words) {
		int from = this.random.nextInt(Math.max(1, words.length() - 6));
		return words.substring(from, Math.min(words.length(), from + 2 + this.random.nextInt(5)));
	}

	/** Everything that the page of one case reads. */
	List<Call> one(int many) {
		CaseDesk desk = this.beans.getBean(CaseDesk.class);
		CaseHandOvers handOvers = this.beans.getBean(CaseHandOvers.class);
		List<Long> ids = ids();
		return calls(many, () -> {
			long id = one(ids);
			return new Call(one(this.staff), "case " + id, () -> {
				int read = desk.file(id).orElseThrow().entries().size();
				read += desk.mayAct(id) ? 1 : 0;
				return read + desk.reportedWith(id).size() + handOvers.colleagues(id).size();
			});
		});
	}

	List<Call> similar(int many) {
		GroupDesk desk = this.beans.getBean(GroupDesk.class);
		List<Long> ids = ids();
		return calls(many, () -> {
			long id = one(ids);
			return new Call(one(this.staff), "like " + id, () -> desk.similar(id).size());
		});
	}

	private List<Long> ids() {
		return this.jdbc.sql("select id from care_cases where open = 1 order by crc32(id) limit 2000")
			.query(Long.class)
			.list();
	}

	private static List<Call> calls(int many, Supplier<Call> next) {
		return Stream.generate(next).limit(many).toList();
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
