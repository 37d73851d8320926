package cn.anju.care;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which department works on a case, from the step of assigning on (b.10, step 4). */
@Component
class CaseDepartments {

	private final JdbcClient jdbc;

	CaseDepartments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void set(long id, Department department) {
		this.jdbc.sql("update care_cases set department = ? where id = ?").params(department.name(), id).update();
	}

	Optional<Department> of(long id) {
		return this.jdbc.sql("select department from care_cases where id = ? and department is not null")
			.param(id)
			.query(String.class)
			.optional()
			.map(Department::valueOf);
	}

}
