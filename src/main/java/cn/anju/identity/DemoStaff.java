package cn.anju.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The staff of a demo, in whose names the demo project is worked on. Exists in a demo
 * only.
 */
public interface DemoStaff {

	/**
	 * Makes the accounts that are missing, in every project, and gives all of them one
	 * password.
	 * @param members who is to have an account
	 * @param password the password, long and mixed enough
	 */
	void hire(List<Member> members, String password);

	/**
	 * Does something in the name of a member.
	 * @param <T> the result
	 * @param username whose account
	 * @param work what to do
	 * @return what it gave
	 */
	<T> T as(String username, Supplier<T> work);

	/**
	 * A member of staff.
	 *
	 * @param username the name for signing in
	 * @param name the person's name
	 * @param roles roles, in every project
	 */
	record Member(String username, String name, Set<String> roles) {
	}

}
