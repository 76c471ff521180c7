package foyer.registration.pages;

import foyer.platform.web.Choice;
import foyer.platform.web.ChoiceGroup;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import foyer.programme.Offering;
import foyer.programme.OfferingKind;
import foyer.registration.Draft;
import foyer.registration.Draft.DraftWish;
import foyer.registration.Fault;
import foyer.registration.pages.WishListView.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a list of wishes into the words and choices of {@link WishListView}. */
record WishListWords(SeatWords seats, WishEdit edit, List<Fault> faults) {
    static WishListView view(SeatWords seats, String action, WishEdit edit, List<Fault> faults) {
        return new WishListWords(seats, edit, faults).view(action);
    }

    /** Id of the element that an error about the list leads to; null for faults of other fields. */
    static @Nullable String elementOf(Fault fault) {
        if (fault.field().startsWith("wishes[") && !fault.code().equals("offering.unknown")) {
            return "wish-"
                    + (Integer.parseInt(fault.field().substring(7, fault.field().length() - 1)) + 1);
        }
        if (fault.field().equals("withoutRounds")) {
            return "field-without";
        }
        return fault.field().startsWith("wishes") ? "wishes" : null;
    }

    private WishListView view(String action) {
        int most = seats.programme().event().registration().maximumWishes();
        boolean full = edit.list().wishes().size() >= most;
        var add = Field.of(
                        "add", page().t(edit.list().wishes().isEmpty() ? "registration.add.first" : "registration.add"))
                .value(page().switching() ? page().posted().first("add") : "")
                .required();
        return new WishListView(
                page(),
                action,
                page().t("registration.wishes.hint." + seats.phase().code(), most),
                rows(),
                add,
                full ? List.of() : groups(),
                full ? page().t("registration.add.full", most) : null,
                without(),
                rounds(),
                error("wishes"),
                said(),
                edit.focus().equals(WishEdit.Focus.ADD));
    }

    /** A wish for what the programme no longer holds has no row; the error of the list says so. */
    private List<Row> rows() {
        var wishes = edit.list().wishes();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            var error = error("wishes[" + i + "]");
            boolean last = i == wishes.size() - 1;
            seats.programme()
                    .offering(wish.offering())
                    .ifPresent(offering -> rows.add(row(rows.size() + 1, wish, offering, error, last)));
        }
        return rows;
    }

    private Row row(int rank, DraftWish wish, Offering offering, @Nullable String error, boolean last) {
        boolean here = edit.focus().rank() == rank;
        return new Row(
                rank,
                offering.key(),
                seats.title(offering),
                seats.about(offering),
                seats.isFull(offering),
                roundChoices(wish, offering),
                error,
                last,
                edit.rank() == rank && edit.did() != WishEdit.Did.REMOVED,
                here ? edit.focus().tool() : "");
    }

    private List<Choice> roundChoices(DraftWish wish, Offering offering) {
        var choices = new ArrayList<Choice>();
        boolean certain =
                seats.roundsOf(offering).stream().anyMatch(r -> r.key().equals(wish.round()));
        choices.add(new Choice(Draft.EITHER, page().t("registration.round.either"), !certain));
        var dates = page().dates(seats.programme().event().zone());
        seats.roundsOf(offering)
                .forEach(round -> choices.add(new Choice(
                        round.key(),
                        page().t("registration.round.only", round.number(), dates.time(round.starts())),
                        round.key().equals(wish.round()))));
        return choices;
    }

    private List<ChoiceGroup> groups() {
        return Arrays.stream(OfferingKind.values())
                .map(kind -> new ChoiceGroup(page().t("registration.group." + kind.code()), choices(kind)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(OfferingKind kind) {
        return seats.all(kind).stream()
                .filter(offering -> !edit.list().holds(offering.key()))
                .map(offering -> new Choice(
                        offering.key(),
                        page().t("registration.add.option", seats.title(offering), seats.about(offering)),
                        false))
                .toList();
    }

    private Field without() {
        return Field.of("without", page().t("registration.without"))
                .hint(page().t("registration.without.hint"))
                .error(error("withoutRounds"));
    }

    private List<Choice> rounds() {
        var dates = page().dates(seats.programme().event().zone());
        return seats.programme().rounds().stream()
                .map(round -> new Choice(
                        round.key(),
                        page().t(
                                        "registration.without.round",
                                        round.number(),
                                        dates.range(round.starts(), round.ends())),
                        edit.list().without().contains(round.key())))
                .toList();
    }

    private @Nullable String said() {
        if (edit.did() == WishEdit.Did.NOTHING) {
            return null;
        }
        var name = seats.programme()
                .offering(edit.offering())
                .map(offering -> SeatWords.shortly(page(), offering))
                .orElse("");
        return page().t("registration.said." + edit.did().code(), name, edit.rank());
    }

    private @Nullable String error(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> page().t(fault.messageKey(), fault.args().toArray()))
                .or(() -> field.equals("wishes") ? unknownOffering() : Optional.empty())
                .orElse(null);
    }

    private Optional<String> unknownOffering() {
        return faults.stream()
                .filter(fault -> fault.code().equals("offering.unknown"))
                .findFirst()
                .map(fault -> page().t(fault.messageKey()));
    }

    private Page page() {
        return seats.page();
    }
}
