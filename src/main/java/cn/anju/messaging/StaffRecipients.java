package cn.anju.messaging;

import java.util.List;
import java.util.Map;

import cn.anju.identity.StaffDirectory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The active members of staff with their roles by project, as a table to join with. */
@Component
class StaffRecipients {

	private final StaffDirectory directory;

	private final JsonMapper json;

	StaffRecipients(StaffDirectory directory, JsonMapper json) {
		this.directory = directory;
		this.json = json;
	}

	String json() {
		List<Map<String, Object>> rows = this.directory.assignments()
			.stream()
			.map((role) -> Map.<String, Object>of("account", role.account().value(), "role", role.role(), "project",
					(role.project() != null) ? role.project().value() : 0))
			.toList();
		return this.json.writeValueAsString(rows);
	}

}
