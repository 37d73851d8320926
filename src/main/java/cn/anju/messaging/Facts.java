package cn.anju.messaging;

import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Facts by name as they stand in a JSON column. */
@Component
class Facts {

	private static final TypeReference<Map<String, String>> BY_NAME = new TypeReference<>() {
	};

	private final JsonMapper json;

	Facts(JsonMapper json) {
		this.json = json;
	}

	String stored(Map<String, String> facts) {
		return this.json.writeValueAsString(facts);
	}

	Map<String, String> read(String column) {
		return this.json.readValue(column, BY_NAME);
	}

}
