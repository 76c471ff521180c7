package foyer.platform.mail;

import foyer.platform.i18n.Language;
import java.util.List;

/**
 * What a mail says, in the order it says it. {@link MailLayout} makes plain text and HTML of the same words.
 *
 * @param title stands above the text; most often the subject
 * @param footer who sends this and why, one paragraph each
 */
public record MailLetter(Language language, String title, List<Block> blocks, List<String> footer) {

    public MailLetter {
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }

    public sealed interface Block {}

    public record Paragraph(String text) implements Block {}

    public record Heading(String text) implements Block {}

    /** Pairs such as a round and the offering one has a seat in. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {}

    /** The one thing to do; a mail has one at most. {@code href} may begin with {@link Outbox#MANAGE_LINK}. */
    public record Button(String label, String href) implements Block {}
}
