package foyer.platform.mail;

/** The two forms of a mail's text; every mail has both. */
public record MailBody(String text, String html) {}
