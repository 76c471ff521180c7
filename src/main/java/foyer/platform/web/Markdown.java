package foyer.platform.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Texts of an event file as HTML. HTML inside them is shown, not obeyed; links lead to web pages and mail addresses only;
 * pictures leave their words. A text that is very long or deep is shown as it was typed, so that none can be made to
 * keep the server busy.
 */
public final class Markdown {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;
    private static final Pattern SAFE = Pattern.compile("(?:https?://|mailto:).*", Pattern.DOTALL);
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new WebAndMail())
            .build();

    private Markdown() {}

    /** For a place right below the page's {@code h1}. */
    public static Content html(String markdown) {
        return html(markdown, 2);
    }

    /** @param topHeading the level that the text's highest heading gets; the others follow without a gap */
    public static Content html(String markdown, int topHeading) {
        var html = render(markdown, topHeading);
        return output -> output.writeContent(html);
    }

    /** Only its words, for a calendar or a mail. */
    public static String plain(String markdown) {
        return parsed(markdown).map(PLAIN::render).orElse(markdown).strip();
    }

    static String render(String markdown, int topHeading) {
        return parsed(markdown).map(document -> render(document, topHeading)).orElseGet(() -> asTyped(markdown));
    }

    private static String render(Node document, int topHeading) {
        new HeadingLevels(topHeading).settle(document);
        document.accept(new WordsForPictures());
        return RENDERER.render(document);
    }

    private static String asTyped(String text) {
        return "<p class=\"as-typed\">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>\n";
    }

    /** Empty for what is too much: whoever renders goes down a text by recursion, and some shapes take time by the square. */
    private static Optional<Node> parsed(String markdown) {
        return markdown.length() > LONGEST
                ? Optional.empty()
                : Optional.of(PARSER.parse(markdown)).filter(document -> !isTooDeep(document));
    }

    private static boolean isTooDeep(Node document) {
        int depth = 0;
        for (@Nullable Node at = document; at != null; ) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != null && at.getNext() == null) {
                    at = at.getParent();
                    depth--;
                }
                at = at == null ? null : at.getNext();
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Whoever writes a text may begin with any level; a screen reader wants them one by one. */
    private static final class HeadingLevels extends AbstractVisitor {
        private final int top;
        private final List<Heading> headings = new ArrayList<>();

        HeadingLevels(int top) {
            this.top = top;
        }

        void settle(Node document) {
            document.accept(this);
            var levels = new TreeSet<>(headings.stream().map(Heading::getLevel).toList());
            headings.forEach(h ->
                    h.setLevel(Math.min(6, top + levels.headSet(h.getLevel()).size())));
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading);
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
