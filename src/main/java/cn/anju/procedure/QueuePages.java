package cn.anju.procedure;

import java.util.List;

import cn.anju.core.Subject;

/**
 * Where the work is done that an entry of the queue is about. Supplied by each module
 * that writes entries of its own; those of steps open beside the list.
 */
public interface QueuePages {

	/**
	 * Names the module.
	 * @return the source of its entries
	 */
	String source();

	/**
	 * Names who may see its entries; others of the project do not know of them.
	 * @return some of {@link cn.anju.core.Roles}
	 */
	List<String> roles();

	/**
	 * Gives the page of a subject.
	 * @param subject the subject of an entry
	 * @return a route below {@code office}
	 */
	String path(Subject subject);

}
