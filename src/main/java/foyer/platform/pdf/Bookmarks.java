package foyer.platform.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the headings of a document its bookmarks, one below the other as their levels say. */
final class Bookmarks {
    private static final Map<String, Integer> LEVELS = Map.of("h1", 1, "h2", 2, "h3", 3);

    private record Open(Element bookmark, int level) {}

    private Bookmarks() {}

    static void of(Document document) {
        var bookmarks = document.createElement("bookmarks");
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(bookmarks, 0));
        var elements = document.getElementsByTagName("*");
        int count = elements.getLength();
        for (int i = 0; i < count; i++) {
            if (elements.item(i) instanceof Element heading && LEVELS.containsKey(heading.getTagName())) {
                add(heading, "heading-" + i, open);
            }
        }
        PdfSource.head(document).appendChild(bookmarks);
    }

    private static void add(Element heading, String name, Deque<Open> open) {
        int level = LEVELS.getOrDefault(heading.getTagName(), 1);
        while (open.element().level() >= level) {
            open.pop();
        }
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", name);
        }
        var bookmark = heading.getOwnerDocument().createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        open.element().bookmark().appendChild(bookmark);
        open.push(new Open(bookmark, level));
    }
}
