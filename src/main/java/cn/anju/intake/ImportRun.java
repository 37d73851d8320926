package cn.anju.intake;

import java.time.LocalDate;

import cn.anju.core.Actor;

/**
 * The import that is storing.
 *
 * @param id its id, by which its record is found under {@code /office/imports/{id}}
 * @param actor who started it
 * @param today the business day on which it started
 */
public record ImportRun(long id, Actor actor, LocalDate today) {
}
