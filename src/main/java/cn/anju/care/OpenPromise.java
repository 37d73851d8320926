package cn.anju.care;

import java.time.LocalDate;

/**
 * A promise that a shift hands over: not fulfilled, and due by the next working day
 * (R-023, R-061).
 *
 * @param id its id
 * @param about the id of the case
 * @param words what was promised
 * @param dueOn by when
 * @param madeBy the name of whoever promised it
 */
public record OpenPromise(long id, long about, String words, LocalDate dueOn, String madeBy) {
}
