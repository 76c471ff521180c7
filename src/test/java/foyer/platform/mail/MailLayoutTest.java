package foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.mail.MailLetter.Button;
import foyer.platform.mail.MailLetter.Fact;
import foyer.platform.mail.MailLetter.Facts;
import foyer.platform.mail.MailLetter.Heading;
import foyer.platform.mail.MailLetter.Paragraph;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailLayoutTest {
    private final MailBody body = new MailLayout(TemplateEngine.createPrecompiled(
                    null, ContentType.Html, MailLayout.class.getClassLoader(), "foyer.templates"))
            .of(new MailLetter(
                    Language.EN,
                    "Your seats",
                    List.of(
                            new Paragraph("Hello <b>Anna</b>,"),
                            new Heading("Your day"),
                            new Facts(List.of(new Fact("Round 1", "Choir"), new Fact("Round 2", "Printing"))),
                            new Button("My day", Outbox.MANAGE_LINK + "/programme.ics?a=1&b=2")),
                    List.of("Sent by Foyer")));

    @Test
    void the_plain_text_says_the_same_in_the_same_order() {
        assertThat(body.text()).isEqualTo("""
                Your seats

                Hello <b>Anna</b>,

                Your day
                --------

                Round 1: Choir
                Round 2: Printing

                My day:
                ⟦manage⟧/programme.ics?a=1&b=2

                --\s
                Sent by Foyer
                """);
    }

    @Test
    void the_html_tells_its_language_escapes_what_people_wrote_and_keeps_the_link() {
        assertThat(body.html())
                .contains("<html lang=\"en\">")
                .contains("<h1 dir=\"auto\">Your seats</h1>")
                .contains("Hello &lt;b&gt;Anna&lt;/b&gt;,")
                .contains("<dt>Round 1</dt>")
                .contains("href=\"⟦manage⟧/programme.ics?a=1&amp;b=2\"")
                .contains("@media (prefers-color-scheme: dark)")
                .doesNotContain("<img", "http://", "https://");
    }
}
