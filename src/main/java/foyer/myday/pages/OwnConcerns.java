package foyer.myday.pages;

import foyer.myday.pages.MyDayView.Notice;
import foyer.myday.pages.MyDayView.OwnConcern;
import foyer.platform.web.Page;
import foyer.registration.Concerns.Own;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the hosts of one's seats read, and whether they wait for a word after a move.
 *
 * @param own empty where nothing may be said any more
 */
record OwnConcerns(Stay stay, List<Own> own) {
    OwnConcerns {
        own = List.copyOf(own);
    }

    List<OwnConcern> rows() {
        return stay.isOn()
                ? own.stream()
                        .filter(o -> !o.text().isEmpty())
                        .map(o -> new OwnConcern(place(o), o.text(), o.open()))
                        .toList()
                : List.of();
    }

    @Nullable
    Notice ask() {
        var open = own.stream().filter(Own::open).map(this::place).collect(Collectors.joining(", "));
        if (open.isEmpty() || !stay.isOn()) {
            return null;
        }
        var button = new Page.Link(stay.page().t("concerns.ask.button"), stay.below("concerns"));
        return new Notice(
                "info", stay.page().t("concerns.ask"), List.of(stay.page().t("concerns.ask.what", open)), button);
    }

    /** The way to change it, as long as it is read at all. */
    Page.@Nullable Link change() {
        return own.isEmpty() || !stay.isOn()
                ? null
                : new Page.Link(stay.page().t("concerns.change"), stay.below("concerns"));
    }

    private @Nullable String place(Own o) {
        var offering = o.offering();
        return offering == null ? null : stay.name(stay.offering(offering));
    }
}
