package foyer.platform.mail;

/** Hands one mail over. Whatever goes wrong is a result. */
interface MailTransport {
    Sending send(OutgoingMail mail);
}
