package cn.anju.core;

/**
 * Id of a project (development) of property.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record ProjectId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
