package foyer.registration;

/** What became of a submission. */
public sealed interface Registering {
    /** Written, or written before by the same submission. */
    record Registered(Registration registration, boolean replay) implements Registering {}

    record NotOpen(Phase phase) implements Registering {}

    /** The same key came before with other content. */
    record OtherContent() implements Registering {}
}
