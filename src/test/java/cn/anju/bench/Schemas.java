package cn.anju.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The databases of benches, on the server that bin/bench starts or that the environment
 * names.
 */
final class Schemas {

	private static final Pattern URL = Pattern.compile("(jdbc:mysql://[^/]*/)([^?]*)(.*)");

	private Schemas() {
	}

	/** Makes an empty database of that name, in place of the one there is. */
	static void fresh(String url) {
		Matcher parts = parts(url);
		execute(parts.group(1) + parts.group(3), "drop database if exists `" + parts.group(2) + "`",
				"create database `" + parts.group(2) + "` character set utf8mb4 collate utf8mb4_0900_ai_ci");
	}

	static void drop(String url) {
		Matcher parts = parts(url);
		execute(parts.group(1) + parts.group(3), "drop database if exists `" + parts.group(2) + "`");
	}

	/** Tells whether a database holds so many purchases, left by an earlier run. */
	static boolean holds(String url, int purchases) {
		try (Connection connection = connect(url);
				ResultSet rows = connection.createStatement().executeQuery("select count(*) from purchase_purchases")) {
			return rows.next() && rows.getInt(1) >= purchases;
		}
		catch (SQLException _) {
			return false;
		}
	}

	static Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, Optional.ofNullable(System.getenv("ANJU_DATABASE_USER")).orElse("anju"),
				Optional.ofNullable(System.getenv("ANJU_DATABASE_PASSWORD")).orElse(""));
	}

	private static Matcher parts(String url) {
		Matcher parts = URL.matcher(url);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not the URL of a MySQL database: " + url);
		}
		return parts;
	}

	private static void execute(String url, String... commands) {
		try (Connection connection = connect(url); Statement statement = connection.createStatement()) {
			for (String command : commands) {
				statement.execute(command);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
