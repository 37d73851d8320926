package cn.anju.core;

/**
 * Id of a person of identity.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record PersonId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
