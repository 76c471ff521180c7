package foyer.platform.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the start end with the one sentence that helps, not with a page of stack traces. */
class StorageFailureAnalyzer extends AbstractFailureAnalyzer<StorageUnavailable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StorageUnavailable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
