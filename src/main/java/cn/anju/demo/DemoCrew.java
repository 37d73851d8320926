package cn.anju.demo;

import java.util.List;
import java.util.Set;

import cn.anju.core.Roles;
import cn.anju.identity.DemoStaff.Member;

/** The office of the demo. */
final class DemoCrew {

	static final String SPECIALIST = "gu.qinghe";

	static final String COLLEAGUE = "he.xiaoman";

	static final String SUPERVISOR = "lin.yifan";

	static final String FINANCE = "song.wenjing";

	/** Everybody, in the order in which they are told. */
	static final List<Member> ALL = List.of(new Member(SPECIALIST, "顾清和", Set.of(Roles.SPECIALIST)),
			new Member(COLLEAGUE, "何小满", Set.of(Roles.SPECIALIST)),
			new Member(SUPERVISOR, "林一帆", Set.of(Roles.SUPERVISOR)),
			new Member("qiao.zhen", "乔真", Set.of(Roles.MANAGER)), new Member(FINANCE, "宋文静", Set.of(Roles.FINANCE)),
			new Member("shen.jiming", "沈既明", Set.of(Roles.SALES)),
			new Member("demo.admin", "管理员", Set.of(Roles.ADMINISTRATOR)));

	private DemoCrew() {
	}

}
