package cn.anju.core;

/**
 * Id of a building of property.
 *
 * @param value the number given by {@link Ids}, positive
 */
public record BuildingId(long value) {

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
