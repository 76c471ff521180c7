package foyer.programme.pages;

import foyer.programme.OfferingMaterial.Document;
import foyer.programme.OfferingMaterial.Item;
import foyer.programme.OfferingMaterial.Link;
import foyer.programme.OfferingMaterial.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What hosts added, for one time: to prepare, or to read afterwards. */
public record MaterialView(String title, List<Entry> entries) {
    private static final int KILO = 1024;

    public MaterialView {
        entries = List.copyOf(entries);
    }

    /** @param note where a link leads, or what a file is and how large */
    public record Entry(String title, String href, String note) {}

    static List<MaterialView> of(Visit visit, List<Item> items) {
        return Arrays.stream(When.values())
                .map(when -> new MaterialView(
                        visit.t("programme.added." + when.name().toLowerCase(Locale.ROOT)),
                        items.stream()
                                .filter(item -> item.when() == when)
                                .map(item -> new Entry(item.title(), item.href(), note(visit, item)))
                                .toList()))
                .filter(view -> !view.entries().isEmpty())
                .toList();
    }

    private static String note(Visit visit, Item item) {
        return switch (item) {
            case Link link -> link.site();
            case Document file -> {
                var kind = file.kind().toUpperCase(Locale.ROOT);
                yield file.size() < KILO * KILO
                        ? visit.t("programme.added.kilobytes", kind, Math.ceilDiv(file.size(), KILO))
                        : visit.t("programme.added.megabytes", kind, file.size() / (double) (KILO * KILO));
            }
        };
    }
}
