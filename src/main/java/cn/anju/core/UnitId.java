package cn.anju.core;

/**
 * Id of a saleable unit of property.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record UnitId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
