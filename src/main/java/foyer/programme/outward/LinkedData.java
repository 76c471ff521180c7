package foyer.programme.outward;

import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.Session;
import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What search engines read from a page: schema.org's words in JSON-LD, for the event, an item of the day, an offering with its
 * seats. It stands in a block of data that browsers do not run.
 */
public final class LinkedData {
    private final LinkedNodes nodes;
    private final LinkedOfferings offerings;
    private final LinkedSessions sessions;

    /** @param free seats that somebody could still get; a slot that is missing has all of them free */
    public LinkedData(Programme programme, Page page, Map<Slot, Integer> free) {
        this.nodes = new LinkedNodes(new Leaving(programme, page));
        this.offerings = new LinkedOfferings(nodes, free);
        this.sessions = new LinkedSessions(nodes);
    }

    public Content event() {
        return block(nodes.event(sessions.all(), offerings.all()));
    }

    public Content session(Session session) {
        return block(sessions.whole(session));
    }

    /** Once for each round in which it takes place. */
    public Content offering(Offering offering) {
        return block(JsonFields.of("@graph", offerings.whole(offering)));
    }

    /** No sign that could end the block or begin another may stand in it; JSON lets each be written as a number. */
    private static Content block(Map<String, Object> node) {
        var whole = new LinkedHashMap<String, Object>(Map.of("@context", "https://schema.org"));
        whole.putAll(node);
        var text = JsonFields.text(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        return output -> output.writeContent(text);
    }
}
