package foyer.registration;

import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.Draft.DraftWish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a ranked list of wishes against the programme, all of them at once. */
public final class WishCheck {
    private final Programme programme;
    private final List<Fault> faults;
    private final Set<RoundId> without = new HashSet<>();
    private final List<Wish> ranked = new ArrayList<>();

    private WishCheck(Programme programme, List<Fault> faults) {
        this.programme = programme;
        this.faults = faults;
    }

    /** @param faults what is wrong is added here; when nothing was, the result is sound */
    public static Wishes of(
            Programme programme, List<DraftWish> wishes, Set<String> withoutRounds, List<Fault> faults) {
        var check = new WishCheck(programme, faults);
        withoutRounds.forEach(check::leaveOut);
        check.length(wishes);
        for (int i = 0; i < wishes.size(); i++) {
            check.add("wishes[" + i + "]", wishes.get(i));
        }
        return new Wishes(check.ranked, check.without);
    }

    private void leaveOut(String key) {
        programme
                .round(key)
                .ifPresentOrElse(
                        round -> without.add(round.id()), () -> faults.add(Fault.of("withoutRounds", "round.unknown")));
    }

    private void length(List<DraftWish> wishes) {
        int most = programme.event().registration().maximumWishes();
        if (wishes.size() > most) {
            faults.add(Fault.of("wishes", "wishes.too-many", most));
        }
        if (wishes.isEmpty() && without.size() < programme.rounds().size()) {
            faults.add(Fault.of("wishes", "wishes.missing"));
        }
    }

    private void add(String field, DraftWish typed) {
        Optional<Offering> offering = programme.offering(typed.offering());
        if (offering.isEmpty()) {
            faults.add(Fault.of(field, "offering.unknown"));
            return;
        }
        RoundId round = null;
        if (!typed.round().isEmpty() && !typed.round().equals(Draft.EITHER)) {
            Optional<Round> certain = programme.round(typed.round());
            if (certain.isEmpty()) {
                faults.add(Fault.of(field, "round.unknown"));
                return;
            }
            round = certain.get().id();
        }
        add(field, offering.get(), round);
    }

    private void add(String field, Offering offering, @Nullable RoundId round) {
        if (ranked.stream().anyMatch(before -> overlaps(before, offering, round))) {
            faults.add(Fault.of(field, "wish.twice"));
        } else if (round != null && !offering.takesPlaceIn(round)) {
            faults.add(Fault.of(field, "wish.not-in-round"));
        } else if (round != null && without.contains(round)) {
            faults.add(Fault.of(field, "wish.round-left-out"));
        }
        ranked.add(new Wish(offering.id(), round));
    }

    private static boolean overlaps(Wish before, Offering offering, @Nullable RoundId round) {
        return before.offering().equals(offering.id())
                && (round == null || before.certainRound().map(round::equals).orElse(true));
    }
}
