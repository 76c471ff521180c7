package foyer.platform.web;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/** Texts of an event file as HTML. HTML inside them is shown, not obeyed; links lead to web pages and mail addresses only; pictures leave their words. */
public final class Markdown {
    private static final Pattern SAFE = Pattern.compile("(?:https?://|mailto:).*", Pattern.DOTALL);
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new WebAndMail())
            .build();

    private Markdown() {}

    /** For a place below a heading of the second level. */
    public static Content html(String markdown) {
        var html = render(markdown);
        return output -> output.writeContent(html);
    }

    static String render(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new BelowTheSecondHeading());
        document.accept(new WordsForPictures());
        return RENDERER.render(document);
    }

    private static final class BelowTheSecondHeading extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 2));
        }
    }

    private static final class WordsForPictures extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (var child : children(image)) {
                image.insertBefore(child);
            }
            image.unlink();
        }

        private static List<Node> children(Node node) {
            return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext)
                    .toList();
        }
    }

    private static final class WebAndMail implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return SAFE.matcher(url.strip().toLowerCase(Locale.ROOT)).matches() ? url.strip() : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
