package foyer.myday.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import foyer.platform.i18n.LocalText;
import foyer.programme.Level;
import foyer.programme.Offering;
import foyer.programme.Programme;
import foyer.programme.RegistrationRules;
import foyer.programme.Round;
import foyer.programme.RoundId;
import foyer.programme.SeatsLeft.Slot;
import foyer.programme.Session;
import foyer.programme.Speaker;
import foyer.registration.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** An event as the API shows it: only what is named here, so that nothing new slips out by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventJson(
        String id,
        Text title,
        LocalDate date,
        String zone,
        String phase,
        Window registration,
        List<RoundJson> rounds,
        List<OfferingJson> offerings,
        List<SessionJson> sessions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Text(String de, @Nullable String en, @Nullable String simple) {
        static Text of(LocalText text) {
            return new Text(text.de(), text.en(), text.simple());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Window(Instant opens, @Nullable Instant wishesUntil, Instant closes, int maximumWishes) {
        static Window of(RegistrationRules rules) {
            return new Window(rules.opens(), rules.wishesUntil(), rules.closes(), rules.maximumWishes());
        }
    }

    record RoundJson(String id, Text title, Instant starts, Instant ends) {
        static RoundJson of(Round round) {
            return new RoundJson(round.key(), Text.of(round.title()), round.starts(), round.ends());
        }
    }

    /** @param seats by the rounds' ids, as {@code seatsLeft} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfferingJson(
            String id,
            String kind,
            String number,
            @Nullable String level,
            Text title,
            List<String> hosts,
            Map<String, Integer> seats,
            Map<String, Integer> seatsLeft) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionJson(
            String id,
            String kind,
            Text title,
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable String block,
            @Nullable String round) {}

    static EventJson of(Programme programme, Phase phase, Map<Slot, Integer> left) {
        var event = programme.event();
        return new EventJson(
                event.slug(),
                Text.of(event.title()),
                event.date(),
                event.zone().getId(),
                phase.code(),
                Window.of(event.registration()),
                programme.rounds().stream().map(RoundJson::of).toList(),
                programme.offerings().stream()
                        .map(offering -> offering(programme, offering, left))
                        .toList(),
                programme.sessions().stream()
                        .map(session -> session(programme, session))
                        .toList());
    }

    private static OfferingJson offering(Programme programme, Offering offering, Map<Slot, Integer> left) {
        Level level = offering.level();
        return new OfferingJson(
                offering.key(),
                offering.kind().code(),
                offering.number(),
                level == null ? null : level.code(),
                Text.of(offering.title()),
                offering.hosts().stream().map(Speaker::name).toList(),
                byRound(programme, offering, round -> offering.capacity().getOrDefault(round, 0)),
                byRound(programme, offering, round -> left.getOrDefault(new Slot(offering.id(), round), 0)));
    }

    private static Map<String, Integer> byRound(Programme programme, Offering offering, ToIntFunction<RoundId> seats) {
        var byRound = new TreeMap<String, Integer>();
        programme.rounds().stream()
                .filter(round -> offering.takesPlaceIn(round.id()))
                .forEach(round -> byRound.put(round.key(), seats.applyAsInt(round.id())));
        return byRound;
    }

    private static SessionJson session(Programme programme, Session session) {
        RoundId round = session.round();
        return new SessionJson(
                session.key(),
                session.kind().code(),
                Text.of(session.title()),
                session.starts(),
                session.ends(),
                session.block(),
                round == null ? null : programme.round(round).map(Round::key).orElse(null));
    }
}
