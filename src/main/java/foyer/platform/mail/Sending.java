package foyer.platform.mail;

/** What came of handing one mail over. Reasons are codes; they hold nothing about a person. */
sealed interface Sending {
    record Accepted() implements Sending {}

    /** No use in trying again: the server will not take it for this recipient. */
    record Refused(String reason) implements Sending {}

    /** This mail later; others may go. */
    record Delayed(String reason) implements Sending {}

    /** The server is not there or takes nothing at all; no mail would go. */
    record Unreachable(String reason) implements Sending {}
}
