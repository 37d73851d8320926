package cn.anju.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Takes down the statements of a call with their values, and runs the same ones without
 * anything around them.
 */
public final class Statements extends DelegatingDataSource {

	private final JdbcTemplate plain;

	private final ThreadLocal<List<Taken>> taking = new ThreadLocal<>();

	private long read;

	public Statements(DataSource source) {
		super(source);
		this.plain = new JdbcTemplate(source);
	}

	/** Gives the statements that a call sends. */
	public List<Taken> of(Runnable call) {
		List<Taken> taken = new ArrayList<>();
		this.taking.set(taken);
		try {
			call.run();
		}
		finally {
			this.taking.remove();
		}
		return taken;
	}

	/** Sends statements by JdbcTemplate and reads every column. */
	void run(List<Taken> statements) {
		RowCallbackHandler everything = (row) -> this.read += columns(row);
		statements.forEach((taken) -> this.plain.query(taken.sql(), (statement) -> {
			for (Setting setting : taken.settings()) {
				setting.on(statement);
			}
		}, everything));
	}

	private static int columns(ResultSet row) throws SQLException {
		int read = 0;
		int columns = row.getMetaData().getColumnCount();
		for (int i = 1; i <= columns; i++) {
			read += (row.getObject(i) != null) ? 1 : 0;
		}
		return read;
	}

	long read() {
		return this.read;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		List<Taken> taken = this.taking.get();
		return (taken != null)
				? (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
						(_, method, values) -> connection(connection, taken, method, values))
				: connection;
	}

	private static Object connection(Connection connection, List<Taken> taken, Method method, Object[] values)
			throws Throwable {
		Object result = call(connection, method, values);
		if (result instanceof PreparedStatement statement && method.getName().equals("prepareStatement")) {
			Taken one = new Taken((String) values[0], new ArrayList<>());
			return Proxy.newProxyInstance(connection.getClass().getClassLoader(),
					new Class<?>[] { PreparedStatement.class }, (_, its, given) -> {
						if (its.getName().startsWith("set") && given.length > 1) {
							one.settings().add((other) -> set(other, its, given));
						}
						if (its.getName().startsWith("execute")) {
							taken.add(one);
						}
						return call(statement, its, given);
					});
		}
		if (result instanceof java.sql.Statement && method.getName().equals("createStatement")) {
			throw new UnsupportedOperationException("A plain statement was not expected");
		}
		return result;
	}

	private static void set(PreparedStatement statement, Method method, Object[] values) throws SQLException {
		try {
			call(statement, method, values);
		}
		catch (SQLException ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object call(Object target, Method method, Object[] values) throws Throwable {
		try {
			return method.invoke(target, values);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/** Gives a value to a statement. */
	public interface Setting {

		void on(PreparedStatement statement) throws SQLException;

	}

	/** A statement with its values. */
	public record Taken(String sql, List<Setting> settings) {
	}

}
