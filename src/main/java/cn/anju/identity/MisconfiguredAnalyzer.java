package cn.anju.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the application did not start. */
class MisconfiguredAnalyzer extends AbstractFailureAnalyzer<MisconfiguredException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MisconfiguredException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Set it in the environment or in the configuration and start again; docs/configuration.md lists every setting.",
				cause);
	}

}
