package cn.anju.intake;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was read from a cell: a value, nothing because the cell is blank, or nothing
 * because the content cannot be understood.
 *
 * @param value the value, if there is one
 * @param readable whether the content could be understood; a blank cell is readable
 * @param <T> the type of the value
 */
public record Reading<T>(@Nullable T value, boolean readable) {

	/**
	 * Gives the reading of a blank cell.
	 * @param <T> the type of the value
	 * @return no value, readable
	 */
	public static <T> Reading<T> blank() {
		return new Reading<>(null, true);
	}

	/**
	 * Gives the reading of a cell that holds something else.
	 * @param <T> the type of the value
	 * @return no value, not readable
	 */
	public static <T> Reading<T> unreadable() {
		return new Reading<>(null, false);
	}

	/**
	 * Gives a value that was read.
	 * @param value the value
	 * @param <T> the type of the value
	 * @return the reading
	 */
	public static <T> Reading<T> of(T value) {
		return new Reading<>(value, true);
	}

	/**
	 * Gives a value that was read, or the reading of something else.
	 * @param value the value, if the content was understood
	 * @param <T> the type of the value
	 * @return the reading
	 */
	public static <T> Reading<T> ofReadable(Optional<T> value) {
		return value.map(Reading::of).orElseGet(Reading::unreadable);
	}

	/**
	 * Turns the value into another one.
	 * @param change what to make of it
	 * @param <S> the type of the other value
	 * @return the reading of the other value
	 */
	public <S> Reading<S> map(Function<T, S> change) {
		T present = this.value;
		return (present != null) ? of(change.apply(present)) : new Reading<>(null, this.readable);
	}

	public boolean isUnreadable() {
		return !this.readable;
	}

	public Optional<T> found() {
		return Optional.ofNullable(this.value);
	}

}
