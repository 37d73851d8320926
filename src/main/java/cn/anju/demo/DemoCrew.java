package cn.anju.demo;

import java.util.List;
import java.util.Set;

import cn.anju.core.Roles;
import cn.anju.identity.DemoStaff.Member;

/** The office of the demo. */
final class DemoCrew {

	private static final Member SPECIALIST = new Member("gu.qinghe", "顾清和", Set.of(Roles.SPECIALIST));

	private static final Member COLLEAGUE = new Member("he.xiaoman", "何小满", Set.of(Roles.SPECIALIST));

	static final String SUPERVISOR = "lin.yifan";

	static final String FINANCE = "song.wenjing";

	/** Everybody, in the order in which they are told. */
	static final List<Member> ALL = List.of(SPECIALIST, COLLEAGUE,
			new Member(SUPERVISOR, "林一帆", Set.of(Roles.SUPERVISOR)),
			new Member("qiao.zhen", "乔真", Set.of(Roles.MANAGER)), new Member(FINANCE, "宋文静", Set.of(Roles.FINANCE)),
			new Member("shen.jiming", "沈既明", Set.of(Roles.SALES)),
			new Member("demo.admin", "管理员", Set.of(Roles.ADMINISTRATOR)));

	private DemoCrew() {
	}

	/** Two specialists share the homes. */
	static Member clerk(int home) {
		return (home % 3 == 0) ? COLLEAGUE : SPECIALIST;
	}

}
