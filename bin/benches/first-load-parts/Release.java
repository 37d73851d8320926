import java.sql.DriverManager;

/** Opens every purchase of the bench's schema to its owners, as a clerk would one by one. */
class Release {

	public static void main(String[] arguments) throws Exception {
		try (var connection = DriverManager.getConnection(System.getenv("ANJU_DATABASE_URL"),
				System.getenv("ANJU_DATABASE_USER"), System.getenv("ANJU_DATABASE_PASSWORD"));
				var statement = connection.createStatement()) {
			statement.executeUpdate("update purchase_purchases set released_at = utc_timestamp(6)");
		}
	}

}
