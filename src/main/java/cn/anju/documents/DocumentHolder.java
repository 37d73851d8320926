package cn.anju.documents;

import java.util.List;
import java.util.Optional;

import cn.anju.core.ProjectId;

/**
 * Answers for one kind of thing that has files or paper originals, such as a purchase.
 * Supplied by the module that owns the kind; without it nobody sees or adds anything.
 */
public interface DocumentHolder {

	/**
	 * Names the kind.
	 * @return such as {@link cn.anju.core.Subject#PURCHASE}
	 */
	String kind();

	/**
	 * Gives the project of a holder.
	 * @param id the holder
	 * @return its project, nothing if there is no such holder
	 */
	Optional<ProjectId> project(long id);

	/**
	 * Tells whether the signed-in member of staff may see a holder's documents.
	 * @param id the holder
	 * @return whether it is so; false if there is no such holder
	 */
	boolean staffMaySee(long id);

	/**
	 * Tells whether the signed-in member of staff may add and change documents.
	 * @param id the holder
	 * @return whether it is so; false if there is no such holder
	 */
	boolean staffMayChange(long id);

	/**
	 * Gives the holders of the signed-in owner.
	 * @return the holders in the order to show them; nothing that is not released
	 */
	List<OwnedHolder> owned();

	/**
	 * Tells whether a holder is the signed-in owner's.
	 * @param id the holder
	 * @return whether it is so; false if there is no such holder
	 */
	default boolean isOwned(long id) {
		return owned().stream().anyMatch((owned) -> owned.id() == id);
	}

	/**
	 * Tells whether its documents stand among the owner's documents; otherwise they are
	 * shown where they belong.
	 * @return whether they are listed
	 */
	default boolean isListed() {
		return true;
	}

}
