package cn.anju.care;

import java.time.LocalDate;

import cn.anju.core.AccountId;

/**
 * A leave of a member of staff, with a deputy who gets what comes and what is there
 * (D-18).
 *
 * @param id its id
 * @param account who is away
 * @param name the name
 * @param from the first day
 * @param until the last day
 * @param deputy who stands in
 * @param deputyName the name
 */
public record Absence(long id, AccountId account, String name, LocalDate from, LocalDate until, AccountId deputy,
		String deputyName) {
}
