package foyer.platform.pdf;

import foyer.platform.web.Page;
import java.util.List;

/**
 * Door lists to print, each on pages of its own, for {@code platform/pdf/doorlist}. A list lies about open, so there is no place on it for
 * concerns, access needs or anything else that is not for everybody's eyes.
 *
 * @param event its name, above each list
 * @param madeAt in words, as seats may change after it
 */
public record DoorListView(Page page, String event, String madeAt, List<DoorList> lists) {
    public static final String TEMPLATE = "platform/pdf/doorlist";

    public DoorListView {
        lists = List.copyOf(lists);
    }

    /**
     * Who is expected in one room.
     *
     * @param offering "Station 08 · Bilder beschreiben"
     * @param round "Runde 1 · 14–15 Uhr"
     * @param room empty where none is known
     */
    public record DoorList(String offering, String round, String room, List<String> names) {
        public DoorList {
            names = List.copyOf(names);
        }
    }

    /** Beside number and tick box; the words for it are {@code platform.pdf.door.…} of the bundle {@code pdf}. */
    public String title() {
        return lists.size() == 1
                ? page.t("platform.pdf.door.one", lists.getFirst().offering())
                : page.t("platform.pdf.door.all", event);
    }
}
