package cn.anju.care;

import java.time.LocalDate;

/**
 * What a department has answered in writing.
 *
 * @param words its words, 1 to 2,000 characters
 * @param by who has answered there
 * @param on the day of the answer
 * @param writtenBy the name of whoever has written it down here
 */
public record DepartmentAnswer(String words, String by, LocalDate on, String writtenBy) {
}
