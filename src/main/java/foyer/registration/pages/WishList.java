package foyer.registration.pages;

import foyer.programme.Programme;
import foyer.registration.Draft;
import foyer.registration.Draft.DraftWish;
import foyer.registration.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A ranked list as it stands in a form, unchecked.
 *
 * @param without keys of rounds left out
 */
record WishList(List<DraftWish> wishes, Set<String> without) {
    WishList {
        wishes = List.copyOf(wishes);
        without = Set.copyOf(without);
    }

    /** The fields {@code wish} and {@code round} come in pairs, in the order of the page. */
    static WishList sent(MultiValueMap<String, String> sent) {
        var keys = sent.getOrDefault("wish", List.of());
        var rounds = sent.getOrDefault("round", List.of());
        var wishes = new ArrayList<DraftWish>();
        for (int i = 0; i < keys.size(); i++) {
            wishes.add(new DraftWish(keys.get(i), i < rounds.size() ? rounds.get(i) : Draft.EITHER));
        }
        return new WishList(wishes, Set.copyOf(sent.getOrDefault("without", List.of())));
    }

    static WishList of(Wishes wishes, Programme programme) {
        var ranked = wishes.ranked().stream()
                .map(wish -> new DraftWish(
                        programme.offering(wish.offering()).orElseThrow().key(),
                        wish.certainRound()
                                .flatMap(programme::round)
                                .map(round -> round.key())
                                .orElse(Draft.EITHER)))
                .toList();
        var without = wishes.without().stream()
                .flatMap(id -> programme.round(id).stream())
                .map(round -> round.key())
                .collect(Collectors.toSet());
        return new WishList(ranked, without);
    }

    boolean holds(String offering) {
        return wishes.stream().anyMatch(wish -> wish.offering().equals(offering));
    }

    /** @param rank from 1, of the one that moves up */
    WishList swappedWithBefore(int rank) {
        var changed = new ArrayList<>(wishes);
        changed.add(rank - 2, changed.remove(rank - 1));
        return new WishList(changed, without);
    }

    WishList without(int rank) {
        var changed = new ArrayList<>(wishes);
        changed.remove(rank - 1);
        return new WishList(changed, without);
    }

    WishList with(String offering) {
        var changed = new ArrayList<>(wishes);
        changed.add(new DraftWish(offering, Draft.EITHER));
        return new WishList(changed, without);
    }
}
