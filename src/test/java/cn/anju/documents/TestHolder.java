package cn.anju.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;

/**
 * A module with holders of its own: each belongs to a person and can be closed to staff.
 */
public class TestHolder implements DocumentHolder {

	/** The kind of the test's holders. */
	public static final String KIND = "test-home";

	private final Map<Long, PersonId> homes = new HashMap<>();

	private final Set<Long> closed = new HashSet<>();

	private final CurrentOwner owner;

	TestHolder(CurrentOwner owner) {
		this.owner = owner;
	}

	/**
	 * Makes a holder.
	 * @param person whose it is
	 * @return the holder
	 */
	public Subject homeOf(PersonId person) {
		long id = Ids.next();
		this.homes.put(id, person);
		return new Subject(KIND, id);
	}

	void closeToStaff(Subject home) {
		this.closed.add(home.id());
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<ProjectId> project(long id) {
		return this.homes.containsKey(id) ? Optional.of(new ProjectId(1)) : Optional.empty();
	}

	@Override
	public boolean staffMaySee(long id) {
		return this.homes.containsKey(id) && !this.closed.contains(id);
	}

	@Override
	public boolean staffMayChange(long id) {
		return staffMaySee(id);
	}

	@Override
	public List<OwnedHolder> owned() {
		List<OwnedHolder> owned = new ArrayList<>();
		this.homes.forEach((id, person) -> {
			if (this.owner.persons().contains(person)) {
				owned.add(new OwnedHolder(id, "Home " + id));
			}
		});
		return owned;
	}

}
