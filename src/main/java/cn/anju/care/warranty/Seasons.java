package cn.anju.care.warranty;

/**
 * When heating and cooling are in use where the homes stand; contracts define it.
 *
 * @param heating the heating season
 * @param cooling the cooling season
 */
public record Seasons(Season heating, Season cooling) {
}
