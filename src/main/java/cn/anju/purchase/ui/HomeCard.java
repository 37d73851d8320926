package cn.anju.purchase.ui;

import java.time.LocalDate;
import java.util.List;

import cn.anju.shell.State;
import org.jspecify.annotations.Nullable;

/**
 * A progress card as data (look: grammar of a progress card).
 *
 * @param icon a name of the icon sheet
 * @param name the procedure's name
 * @param path where the card leads
 * @param state the state, which gives colour and silhouette
 * @param stateText the state's word, up to eight characters
 * @param what what is happening now, one line
 * @param bar one state for each step; empty for what has no steps
 * @param who who has it; empty for what nobody works on
 * @param dateLabel what the date means: expected, due, at the latest
 * @param date the date, already in words
 * @param why the reason, only when late or standing still
 * @param next what the owner must do now, if anything
 */
public record HomeCard(String icon, String name, String path, State state, String stateText, String what,
		List<State> bar, String who, String dateLabel, String date, @Nullable Why why, @Nullable NextThing next) {

	/**
	 * A reason.
	 *
	 * @param label what it explains, such as why late
	 * @param text the reason, in whole sentences
	 */
	public record Why(String label, String text) {
	}

	/**
	 * The one thing the owner must do.
	 *
	 * @param due by when, by which the most urgent is chosen; null for no date
	 * @param deadline the date in words, empty for none
	 * @param title what to do
	 * @param text where, with what, and what follows
	 * @param action the words of the button
	 * @param path where the button leads
	 */
	public record NextThing(@Nullable LocalDate due, String deadline, String title, String text, String action,
			String path) {
	}

}
