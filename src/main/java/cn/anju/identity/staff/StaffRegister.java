package cn.anju.identity.staff;

import java.util.List;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.StaffAssignment;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who works here, read straight from the tables. */
@Service
class StaffRegister implements StaffDirectory {

	private static final RowMapper<StaffMember> MEMBER = (row, _) -> new StaffMember(new AccountId(row.getLong(1)),
			row.getString(2), !row.getBoolean(3));

	private final JdbcClient jdbc;

	StaffRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StaffMember> find(AccountId account) {
		return this.jdbc.sql("select id, name, locked from identity_staff where id = ?")
			.param(account.value())
			.query(MEMBER)
			.optional();
	}

	@Override
	public List<StaffMember> withRole(String role, ProjectId project) {
		return this.jdbc.sql("""
				select distinct s.id, s.name, s.locked from identity_staff s
				join identity_staff_roles r on r.staff_id = s.id
				where r.role = ? and r.project_id in (0, ?) and not s.locked order by s.name, s.id""")
			.params(role, project.value())
			.query(MEMBER)
			.list();
	}

	@Override
	public List<StaffAssignment> assignments() {
		return this.jdbc.sql("""
				select r.staff_id, r.role, r.project_id from identity_staff_roles r
				join identity_staff s on s.id = r.staff_id where not s.locked
				order by r.staff_id, r.role, r.project_id""")
			.query((row, _) -> new StaffAssignment(new AccountId(row.getLong(1)), row.getString(2),
					(row.getLong(3) != 0) ? new ProjectId(row.getLong(3)) : null))
			.list();
	}

}
