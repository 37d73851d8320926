package cn.anju.core;

import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something with many things, each in a transaction of its own: one that fails keeps
 * nobody else from being done, and is tried again in the next minute.
 */
@Component
public class OneByOne {

	private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

	private final TransactionTemplate transaction;

	OneByOne(TransactionTemplate transaction) {
		this.transaction = transaction;
	}

	/**
	 * Does the work.
	 * @param <T> what it is done with
	 * @param things one after the other
	 * @param work what to do; what it throws is logged, and undoes this one only
	 * @return how many went well
	 */
	public <T> int run(List<T> things, Consumer<T> work) {
		int done = 0;
		for (T thing : things) {
			try {
				this.transaction.executeWithoutResult((_) -> work.accept(thing));
				done++;
			}
			catch (RuntimeException ex) {
				log.warn("Could not be done now, it is tried again: {}", thing, ex);
			}
		}
		return done;
	}

}
