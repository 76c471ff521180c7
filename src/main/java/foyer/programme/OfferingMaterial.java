package foyer.programme;

import java.util.List;

/** What hosts add to their offerings, shown on the programme's pages. Owned here, implemented by the module that knows: console. */
public interface OfferingMaterial {
    /** To prepare, or to read afterwards. */
    enum When {
        BEFORE,
        AFTER
    }

    sealed interface Item {
        When when();

        String title();

        /** Of this installation for a document, of another site for a link. */
        String href();
    }

    /** @param site the host it leads to, so that nobody is surprised */
    record Link(When when, String title, String href, String site) implements Item {}

    /**
     * @param kind what it is by its content: {@code pdf}
     * @param size in bytes
     */
    record Document(When when, String title, String href, String kind, long size) implements Item {}

    /** What its hosts have published, in the order it was added. */
    List<Item> of(Event event, Offering offering);
}
