package cn.anju.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;

import org.springframework.stereotype.Component;

/** Asks the holder's module before anything is shown or changed. */
@Component
class Holders {

	private final Map<String, DocumentHolder> byKind;

	private final CurrentActor actor;

	Holders(List<DocumentHolder> holders, CurrentActor actor) {
		this.byKind = holders.stream().collect(Collectors.toMap(DocumentHolder::kind, Function.identity()));
		this.actor = actor;
	}

	void requireSeenByStaff(Subject holder) {
		if (!of(holder).map((answer) -> answer.staffMaySee(holder.id())).orElse(false)) {
			throw new Refused(DocumentRefusal.NOT_YOURS);
		}
	}

	boolean mayChange(Subject holder) {
		return of(holder).map((answer) -> answer.staffMayChange(holder.id())).orElse(false);
	}

	/**
	 * An import and the clock act for the department; an owner never changes anything.
	 */
	void requireChange(Subject holder) {
		boolean allowed = switch (this.actor.get().kind()) {
			case STAFF -> mayChange(holder);
			case CLOCK, IMPORT -> true;
			case OWNER -> false;
		};
		if (!allowed) {
			throw new Refused(DocumentRefusal.NOT_YOURS);
		}
	}

	Optional<ProjectId> project(Subject holder) {
		return of(holder).flatMap((answer) -> answer.project(holder.id()));
	}

	Collection<DocumentHolder> all() {
		return this.byKind.values();
	}

	Actor actor() {
		return this.actor.get();
	}

	private Optional<DocumentHolder> of(Subject holder) {
		return Optional.ofNullable(this.byKind.get(holder.kind()));
	}

	boolean isOwned(Subject holder) {
		return of(holder).map((answer) -> answer.isOwned(holder.id())).orElse(false);
	}

}
