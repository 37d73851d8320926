package cn.anju.shell;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;

import cn.anju.core.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Turns what went wrong in an action into words: a refusal into its text, a record that
 * somebody else changed into "load again", a database that is away into "try again",
 * everything else into a number that also stands in the log.
 */
class ErrorEdge implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(ErrorEdge.class);

	@Override
	public void error(ErrorEvent event) {
		Throwable cause = root(event.getThrowable());
		UI ui = UI.getCurrent();
		String text = words(cause, ui);
		Alert.current().ifPresent((alert) -> alert.say(text));
	}

	static Throwable root(Throwable thrown) {
		Throwable cause = thrown;
		while (cause.getCause() != null && !isKnown(cause)) {
			cause = cause.getCause();
		}
		return isKnown(cause) ? cause : thrown;
	}

	private static boolean isKnown(Throwable cause) {
		return cause instanceof Refused || cause instanceof OptimisticLockingFailureException
				|| cause instanceof AccessDeniedException;
	}

	static String words(Throwable cause, UI ui) {
		return switch (cause) {
			case Refused refused -> ui.getTranslation(refused.reason().key(), refused.facts().toArray());
			case OptimisticLockingFailureException _ -> ui.getTranslation("shell.error.changed-by-another");
			case AccessDeniedException _ -> ui.getTranslation("shell.error.not-allowed");
			default -> isDatabaseAway(cause) ? away(cause, ui) : unexpected(cause, ui);
		};
	}

	/** Class 08 of SQL states: no connection; the pool says so when it waited in vain. */
	private static boolean isDatabaseAway(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException
					|| (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("08"))) {
				return true;
			}
		}
		return false;
	}

	private static String away(Throwable cause, UI ui) {
		LOG.error("The database is away: {}", cause.toString());
		return ui.getTranslation("shell.error.away");
	}

	private static String unexpected(Throwable cause, UI ui) {
		String reference = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Unexpected error {}", reference, cause);
		return ui.getTranslation("shell.error.unexpected", reference);
	}

}
