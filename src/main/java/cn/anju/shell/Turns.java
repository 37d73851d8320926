package cn.anju.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on as many taps at once as the machine can carry; the others wait for their turn,
 * whoever came first first. In a rush hundreds would otherwise take connections and locks
 * from each other until they time out, and nothing would be left for the clock and for
 * those who ask whether this node is well. Whoever has waited long goes on all the same.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Turns extends OncePerRequestFilter {

	private static final int FOR_EACH_PROCESSOR = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Semaphore turns;

	private final Duration patience;

	@Autowired
	Turns() {
		this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
	}

	Turns(int turns, Duration patience) {
		this.turns = new Semaphore(turns, true);
		this.patience = patience;
	}

	/** Files, news and questions after health never wait. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String query = request.getQueryString();
		return query == null || !("&" + query + "&").contains("&v-r=uidl&");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean mine = waitForTurn();
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (mine) {
				this.turns.release();
			}
		}
	}

	private boolean waitForTurn() throws IOException {
		try {
			return this.turns.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("The application is ending", ex);
		}
	}

}
