package foyer.console.host;

import foyer.console.host.Group.Member;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.MailLayout;
import foyer.platform.mail.MailLetter;
import foyer.platform.mail.MailLetter.Block;
import foyer.platform.mail.MailLetter.Button;
import foyer.platform.mail.MailLetter.Paragraph;
import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.storage.Ids;
import foyer.programme.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * One mail of a host's message, from Foyer's address, with the host's name in the text. What is about a registration, so
 * that it is forgotten with it.
 */
@Component
class GroupMails {
    static final String PURPOSE = "host-message";

    private final Outbox outbox;
    private final MailLayout layout;
    private final Texts texts;
    private final Ids ids;

    GroupMails(Outbox outbox, MailLayout layout, Texts texts, Ids ids) {
        this.outbox = outbox;
        this.layout = layout;
        this.texts = texts;
        this.ids = ids;
    }

    void write(Leading leading, MessageForm form, Member member) {
        var language = member.person().language();
        var body = layout.of(letter(leading, form, language));
        outbox.put(new OutgoingMail(
                ids.next(),
                PURPOSE,
                member.registration().value(),
                member.generation(),
                Objects.requireNonNull(member.person().email(), "only who is reachable is written to"),
                subject(leading, language),
                body.text(),
                body.html(),
                null,
                form.replies() ? leading.visit().host().email() : null));
    }

    /** As the host sees it before it goes out, in the language form of the page. */
    String subject(Leading leading, Language language) {
        return say(language, "subject", name(leading.offering(), language));
    }

    private MailLetter letter(Leading leading, MessageForm form, Language language) {
        var event = leading.visit().event();
        var host = leading.visit().speaker().name();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(say(
                language,
                "who",
                host,
                name(leading.offering(), language),
                event.title().in(language))));
        form.clean().lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(blocks::add);
        blocks.add(new Paragraph(
                form.replies() ? say(language, "reply", host) : say(language, "no-reply", event.contact())));
        blocks.add(new Button(texts.text(language, "registration.mail.next.button"), Outbox.MANAGE_LINK));
        return new MailLetter(
                language,
                say(language, "title", host),
                blocks,
                List.of(
                        texts.text(language, "registration.mail.footer.ask", event.organiser(), event.contact()),
                        say(language, "why", event.title().in(language))));
    }

    private String name(Offering offering, Language language) {
        return texts.text(language, "programme.numbered." + offering.kind().code(), offering.number()) + ": "
                + offering.title().in(language);
    }

    private String say(Language language, String key, Object... args) {
        return texts.text(language, "host.group-mail." + key, args);
    }
}
