package foyer.console.host;

import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.mail.MailLayout;
import foyer.platform.mail.MailLetter;
import foyer.platform.mail.MailLetter.Block;
import foyer.platform.mail.MailLetter.Button;
import foyer.platform.mail.MailLetter.Paragraph;
import foyer.platform.mail.Outbox;
import foyer.platform.mail.OutgoingMail;
import foyer.platform.settings.Settings;
import foyer.platform.storage.Ids;
import foyer.programme.Event;
import foyer.programme.Speaker;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mail that brings a host their link, put into the outbox in the caller's transaction. */
@Component
class HostMails {
    private final Outbox outbox;
    private final MailLayout layout;
    private final Texts texts;
    private final Settings settings;
    private final Ids ids;

    HostMails(Outbox outbox, MailLayout layout, Texts texts, Settings settings, Ids ids) {
        this.outbox = outbox;
        this.layout = layout;
        this.texts = texts;
        this.settings = settings;
        this.ids = ids;
    }

    void sendLink(Event event, Speaker speaker, Host host) {
        var language = host.language();
        var title = event.title().in(language);
        var body = layout.of(new MailLetter(
                language,
                say(language, "title"),
                blocks(event, speaker, language),
                List.of(
                        texts.text(language, "registration.mail.footer.ask", event.organiser(), event.contact()),
                        say(language, "why", title))));
        outbox.put(new OutgoingMail(
                ids.next(),
                "host-link",
                speaker.id().value(),
                host.generation(),
                host.email(),
                say(language, "subject", title),
                body.text(),
                body.html(),
                null));
    }

    private List<Block> blocks(Event event, Speaker speaker, Language language) {
        var dates = new Dates(texts, language, event.zone());
        return List.of(
                new Paragraph(say(language, "greeting", speaker.name())),
                new Paragraph(say(language, "what", event.title().in(language), dates.date(event.date()))),
                new Button(say(language, "button"), settings.baseUrl() + HostVisit.address(event, Outbox.HOST_LINK)),
                new Paragraph(say(language, "keep")));
    }

    private String say(Language language, String key, Object... args) {
        return texts.text(language, "host.mail." + key, args);
    }
}
