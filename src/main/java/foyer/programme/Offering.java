package foyer.programme;

import foyer.platform.i18n.LocalText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person can choose in a round: a workshop station or a forum.
 *
 * @param key its address below {@code /offerings/} and its id in the API, {@code station-06}
 * @param number as printed: {@code 06} for a station, {@code 2} for a forum
 * @param summary one or two sentences
 * @param description Markdown, empty where the summary says it all
 * @param hosts in the programme's order
 * @param capacity seats per round; a round that is missing does not have this offering
 * @param notHeld seats it would have in rounds that the team took it out of; none of them is given
 * @param minimum people it needs to take place in a round, where it needs any
 * @param startsFrom the session it takes up, by key
 * @param material what people should bring or will get, Markdown
 * @param language what is spoken, where it is not the event's language
 */
public record Offering(
        OfferingId id,
        String key,
        OfferingKind kind,
        String number,
        @Nullable Level level,
        @Nullable String track,
        LocalText title,
        LocalText summary,
        LocalText description,
        List<Speaker> hosts,
        @Nullable Room room,
        Map<RoundId, Integer> capacity,
        Map<RoundId, Integer> notHeld,
        Map<RoundId, Integer> minimum,
        @Nullable String startsFrom,
        @Nullable LocalText material,
        List<Tool> tools,
        @Nullable SpokenLanguage language) {
    public Offering {
        hosts = List.copyOf(hosts);
        capacity = Map.copyOf(capacity);
        notHeld = Map.copyOf(notHeld);
        minimum = Map.copyOf(minimum);
        tools = List.copyOf(tools);
    }

    public boolean takesPlaceIn(RoundId round) {
        return capacity.containsKey(round);
    }

    /** A tool used there, and who receives what people type into it. */
    public record Tool(String name, LocalText receives) {}
}
