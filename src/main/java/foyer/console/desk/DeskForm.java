package foyer.console.desk;

import foyer.platform.i18n.Language;
import foyer.programme.Offering;
import foyer.programme.OfferingId;
import foyer.programme.Programme;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.registration.CompanionCheck;
import foyer.registration.DeskEntry;
import foyer.registration.DraftCompanion;
import foyer.registration.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of the desk as it was sent. {@code toString} tells nothing of it.
 *
 * @param picks keys of offerings by keys of rounds; empty where a round is left out
 */
record DeskForm(
        String submission,
        String name,
        String language,
        DraftCompanion companion,
        Map<String, String> picks,
        boolean consent) {
    static final int LONGEST_NAME = 120;
    private static final String PICK = "pick-";

    DeskForm {
        picks = Map.copyOf(picks);
    }

    static DeskForm blank() {
        return new DeskForm(UUID.randomUUID().toString(), "", Language.DE.code(), DraftCompanion.NONE, Map.of(), false);
    }

    static DeskForm sent(Programme programme, MultiValueMap<String, String> sent) {
        var picks = new HashMap<String, String>();
        programme.rounds().forEach(round -> picks.put(round.key(), typed(sent, pickField(round))));
        var key = typed(sent, "submission");
        return new DeskForm(
                key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString(),
                typed(sent, "name"),
                typed(sent, "language"),
                new DraftCompanion(!typed(sent, "companion").isEmpty(), typed(sent, "companionName")),
                picks,
                !typed(sent, "consent").isEmpty());
    }

    static String pickField(Round round) {
        return PICK + round.key();
    }

    /** Message keys of what is wrong, by field; empty when all is in order. */
    Map<String, String> faults(Programme programme) {
        var faults = new LinkedHashMap<String, String>();
        var cleaned = name.strip();
        if (cleaned.isEmpty()) {
            faults.put("name", "console.desk.name.missing");
        } else if (cleaned.codePointCount(0, cleaned.length()) > LONGEST_NAME) {
            faults.put("name", "console.desk.name.too-long");
        } else if (cleaned.codePoints().anyMatch(Character::isISOControl)) {
            faults.put("name", "console.desk.name.one-line");
        }
        var ofCompanion = new ArrayList<Fault>();
        CompanionCheck.of(companion, ofCompanion);
        ofCompanion.forEach(fault -> faults.put(fault.field(), fault.messageKey()));
        var chosen = new HashSet<OfferingId>();
        for (var round : programme.rounds()) {
            var pick = pick(programme, round);
            if (pick == null && !picks.getOrDefault(round.key(), "").isEmpty()) {
                faults.put(pickField(round), "console.desk.pick.unknown");
            } else if (pick != null && !chosen.add(pick.id())) {
                faults.put(pickField(round), "console.desk.pick.twice");
            }
        }
        if (!consent) {
            faults.put("consent", "console.desk.consent.missing");
        }
        return faults;
    }

    DeskEntry entry(Programme programme) {
        var chosen = new HashMap<RoundId, OfferingId>();
        for (var round : programme.rounds()) {
            var pick = pick(programme, round);
            if (pick != null) {
                chosen.put(round.id(), pick.id());
            }
        }
        return new DeskEntry(
                programme.event().id(),
                submission,
                name.strip(),
                Language.ofCode(language).orElse(Language.DE),
                CompanionCheck.of(companion, new ArrayList<>()).orElse(null),
                chosen);
    }

    private @Nullable Offering pick(Programme programme, Round round) {
        return programme
                .offering(picks.getOrDefault(round.key(), ""))
                .filter(offering -> offering.takesPlaceIn(round.id()))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "DeskForm[" + submission + "]";
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        @Nullable String value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
