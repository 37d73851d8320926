package cn.anju.messaging;

import org.jspecify.annotations.Nullable;

/**
 * The words of a rule in one language. Facts stand in braces, as {@code {unit}} or
 * {@code {due,date}}.
 *
 * @param name how the rule is called, at most 40 characters; without facts
 * @param title one line, at most 100 characters
 * @param text the rest, at most 1,000 characters
 * @param call what to say on the phone, at most 1,000 characters; none if the text will
 * do
 */
public record RuleText(String name, String title, String text, @Nullable String call) {
}
