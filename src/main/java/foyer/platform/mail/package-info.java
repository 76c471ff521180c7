/** The outbox: a mail is a row in the transaction that caused it, and is sent afterwards. None is lost; a crash may send one twice, under the same Message-ID. */
@org.springframework.modulith.NamedInterface("mail")
@org.jspecify.annotations.NullMarked
package foyer.platform.mail;
