package foyer.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the start end with what to do about the key, not with a page of stack traces. */
class ServerKeyFailureAnalyzer extends AbstractFailureAnalyzer<ServerKeyUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ServerKeyUnusable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
