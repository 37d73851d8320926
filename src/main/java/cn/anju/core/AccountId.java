package cn.anju.core;

/**
 * Id of an account of an owner or a member of staff.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record AccountId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
