package foyer.operations;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Why a command failed, in words for the operator. What is not foreseen is a bug, and says so. */
final class Reason {
    private Reason() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getPackageName().startsWith("foyer.platform.") && cause.getMessage() != null) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof PortInUseException port) {
                return "Port %d is in use; set FOYER_PORT to a free one.".formatted(port.getPort());
            }
            if (cause instanceof FlywayException) {
                return "The database could not be brought up to date: " + cause.getMessage();
            }
        }
        return "Foyer stopped on a mistake of its own: " + failure;
    }
}
