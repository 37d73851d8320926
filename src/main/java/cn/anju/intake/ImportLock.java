package cn.anju.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;

import cn.anju.core.Refused;

/**
 * Lets one import of a kind run at a time, on all nodes. The database holds the lock for
 * this connection and lets it go when the node dies, so that nothing has to be tidied up.
 */
final class ImportLock implements AutoCloseable {

	private static final int SECONDS = 5;

	private static final String NAME = "concat('anju-import-', left(md5(database()), 16), '-', ?)";

	private final Connection connection;

	private final String kind;

	private ImportLock(Connection connection, String kind) {
		this.connection = connection;
		this.kind = kind;
	}

	static ImportLock take(DataSource source, String kind) {
		try {
			Connection connection = source.getConnection();
			if (!call(connection, "select get_lock(" + NAME + ", " + SECONDS + ")", kind)) {
				connection.close();
				throw new Refused(IntakeRefusal.RUNNING);
			}
			return new ImportLock(connection, kind);
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The lock of imports could not be taken", ex);
		}
	}

	private static boolean call(Connection connection, String sql, String kind) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, kind);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() && result.getInt(1) == 1;
			}
		}
	}

	@Override
	public void close() {
		try (Connection held = this.connection) {
			call(held, "select release_lock(" + NAME + ")", this.kind);
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The lock of imports could not be released", ex);
		}
	}

}
