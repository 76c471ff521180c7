package foyer.myday.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Mein Tag" in words.
 *
 * @param news what has just been done, or null
 * @param state where the registration stands, where that needs saying
 * @param coming where the answers go to whether the person comes; null where that is not asked
 * @param offers seats that are kept for the person until they answer
 * @param ticket null once the registration has ended
 * @param wishes shown while nobody has a seat
 * @param waitingLead how it goes on for who waits; @param waiting places on waiting lists
 * @param day empty once the registration has ended
 * @param swap somebody waits for their word on changing places; or null
 * @param ask after a move: what may the new hosts read? Or null
 * @param concerns what the hosts of one's seats read
 * @param lot null where there is no lottery
 * @param needs null once the registration has ended
 * @param actions what can be done, each a link
 */
public record MyDayView(
        Page page,
        String when,
        @Nullable Notice news,
        @Nullable Notice state,
        @Nullable Notice swap,
        @Nullable Notice ask,
        @Nullable String coming,
        List<OfferView> offers,
        @Nullable TicketView ticket,
        List<String> wishes,
        String waitingLead,
        List<Waiting> waiting,
        List<DayRow> day,
        List<OwnConcern> concerns,
        @Nullable NeedsPart needs,
        @Nullable LotView lot,
        List<Fact> data,
        List<Page.Link> actions,
        String contact) {
    public MyDayView {
        wishes = List.copyOf(wishes);
        offers = List.copyOf(offers);
        waiting = List.copyOf(waiting);
        day = List.copyOf(day);
        concerns = List.copyOf(concerns);
        data = List.copyOf(data);
        actions = List.copyOf(actions);
    }

    /**
     * @param kind info, success, warning
     * @param button null where there is nothing to do
     */
    public record Notice(String kind, String title, List<String> texts, Page.@Nullable Link button) {
        public Notice {
            texts = List.copyOf(texts);
        }
    }

    /**
     * @param place of the seat; null while there is none
     * @param open true: the hosts do not read it yet
     */
    public record OwnConcern(@Nullable String place, String text, boolean open) {}

    /**
     * What the person needs, each with its answer.
     *
     * @param eats what they eat and must not eat, in words; empty when they did not say
     * @param change where that is changed
     */
    public record NeedsPart(List<Fact> needs, String eats, Page.Link change) {
        public NeedsPart {
            needs = List.copyOf(needs);
        }
    }

    /**
     * @param place "Platz 2 der Warteliste"
     * @param pair how it is to wait for two seats; null for who waits for one
     */
    public record Waiting(
            String time,
            String title,
            String href,
            String place,
            @Nullable String pair) {}
}
