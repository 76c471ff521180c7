package foyer.platform.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets a letter as plain text and as simple HTML without pictures. */
@Component
public final class MailLayout {
    private final TemplateEngine templates;

    MailLayout(TemplateEngine templates) {
        this.templates = templates;
    }

    public MailBody of(MailLetter letter) {
        var html = new StringOutput();
        templates.render("platform/mail.jte", letter, html);
        return new MailBody(text(letter), html.toString());
    }

    private static String text(MailLetter letter) {
        var blocks = letter.blocks().stream().map(MailLayout::text).collect(Collectors.joining("\n\n"));
        var footer = String.join("\n", letter.footer());
        // Mail programs take what follows this mark for a signature
        return letter.title() + "\n\n" + blocks + "\n" + (footer.isEmpty() ? "" : "\n-- \n" + footer + "\n");
    }

    private static String text(MailLetter.Block block) {
        return switch (block) {
            case MailLetter.Paragraph(var text) -> text;
            case MailLetter.Heading(var text) -> text + "\n" + "-".repeat(Math.min(text.length(), 60));
            case MailLetter.Button(var label, var href) -> label + ":\n" + href;
            case MailLetter.Facts(var facts) ->
                facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
        };
    }
}
