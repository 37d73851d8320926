package cn.anju.care;

/** The days of a report, as people call them. */
public enum ReportPeriod {

	/** 本月: up to today. */
	THIS_MONTH,
	/** 上月. */
	LAST_MONTH,
	/** 近 90 天: with today. */
	LAST_90_DAYS,
	/** 今年: up to today. */
	THIS_YEAR,
	/** Two days that somebody has chosen. */
	BETWEEN

}
