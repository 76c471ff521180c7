package foyer.registration.pages;

import foyer.programme.Programme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What one press of a button at the list did: {@code change=up-2}, {@code down-1}, {@code remove-3} or {@code add}.
 *
 * @param offering key of the one it was done to; empty when nothing was
 * @param rank where it stands now, from 1; after a removal, where it stood
 */
record WishEdit(WishList list, Did did, String offering, int rank) {
    private static final Pattern CHANGE = Pattern.compile("(up|down|remove)-([1-9][0-9]{0,2})");

    enum Did {
        MOVED_UP,
        MOVED_DOWN,
        REMOVED,
        ADDED,
        /** "Add" was pressed, but nothing was chosen. */
        NOTHING_CHOSEN,
        THERE_ALREADY,
        FULL,
        NOTHING;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WishEdit none(WishList list) {
        return new WishEdit(list, Did.NOTHING, "", 0);
    }

    static WishEdit sent(Programme programme, WishList list, MultiValueMap<String, String> sent) {
        var change = sent.getFirst("change");
        if (change == null) {
            return none(list);
        }
        if (change.equals("add")) {
            var chosen = sent.getFirst("add");
            return added(programme, list, chosen == null ? "" : chosen);
        }
        var parts = CHANGE.matcher(change);
        return parts.matches() ? changed(list, parts.group(1), Integer.parseInt(parts.group(2))) : none(list);
    }

    private static WishEdit added(Programme programme, WishList list, String key) {
        if (programme.offering(key).isEmpty()) {
            return new WishEdit(list, Did.NOTHING_CHOSEN, "", 0);
        }
        if (list.holds(key)) {
            return new WishEdit(list, Did.THERE_ALREADY, key, 0);
        }
        if (list.wishes().size() >= programme.event().registration().maximumWishes()) {
            return new WishEdit(list, Did.FULL, key, 0);
        }
        var longer = list.with(key);
        return new WishEdit(longer, Did.ADDED, key, longer.wishes().size());
    }

    private static WishEdit changed(WishList list, String how, int rank) {
        int last = list.wishes().size();
        if (rank > last) {
            return none(list);
        }
        var key = list.wishes().get(rank - 1).offering();
        return switch (how) {
            case "up" ->
                rank == 1 ? none(list) : new WishEdit(list.swappedWithBefore(rank), Did.MOVED_UP, key, rank - 1);
            case "down" ->
                rank == last
                        ? none(list)
                        : new WishEdit(list.swappedWithBefore(rank + 1), Did.MOVED_DOWN, key, rank + 1);
            default -> new WishEdit(list.without(rank), Did.REMOVED, key, rank);
        };
    }

    /** Where somebody who works with the keyboard goes on: {@code up}, {@code down} or {@code remove} of a rank, or else the choice of another wish. */
    Focus focus() {
        int last = list.wishes().size();
        return switch (did) {
            case MOVED_UP -> new Focus(rank == 1 ? "down" : "up", rank);
            case MOVED_DOWN -> new Focus(rank == last ? "up" : "down", rank);
            case REMOVED -> last == 0 ? Focus.ADD : new Focus("remove", Math.min(rank, last));
            case ADDED, NOTHING_CHOSEN, THERE_ALREADY -> Focus.ADD;
            case FULL -> new Focus("remove", last);
            case NOTHING -> Focus.NOWHERE;
        };
    }

    record Focus(String tool, int rank) {
        static final Focus ADD = new Focus("add", 0);
        static final Focus NOWHERE = new Focus("", 0);
    }
}
