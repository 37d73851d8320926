package cn.anju.intake;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import cn.anju.core.Refused;

/** The kinds of import that the modules supply. */
@Component
class ImportKinds {

	private final List<ImportKind<?>> kinds;

	ImportKinds(List<ImportKind<?>> kinds) {
		this.kinds = kinds.stream().sorted(Comparator.comparingInt((kind) -> kind.order())).toList();
	}

	List<ImportKind<?>> all() {
		return this.kinds;
	}

	ImportKind<?> named(String name) {
		return this.kinds.stream()
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new Refused(IntakeRefusal.UNKNOWN_KIND, name));
	}

}
