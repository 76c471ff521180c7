package foyer.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the start end with the list of what to set right, not with a page of stack traces. */
class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsInvalid> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsInvalid cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
