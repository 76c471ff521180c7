package foyer.console.registrations;

import foyer.console.ConsoleVisit;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.programme.Offering;
import foyer.registration.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds registrations and puts them into words. */
@Component
class RegistrationLists {
    /** @param search id of what was searched for; null where nothing was */
    record Asked(@Nullable UUID search, String status, String offering, int page) {}

    private final RegistrationListStore store;
    private final Searches searches;

    RegistrationLists(RegistrationListStore store, Searches searches) {
        this.store = store;
        this.searches = searches;
    }

    RegistrationListView found(ConsoleVisit visit, Asked asked) {
        var words = searches.words(asked.search(), visit.actor());
        var event = visit.programme().event().id();
        var byTicket = searches.byTicket(event, words);
        var offering = visit.programme().offering(asked.offering()).map(Offering::id);
        var rows = store.find(new RegistrationQuery(
                event,
                byTicket == null ? Searches.split(words) : List.of(),
                byTicket,
                status(asked.status()),
                offering.orElse(null),
                asked.page()));
        int total = rows.isEmpty() ? 0 : rows.getFirst().total();
        boolean more = asked.page() * RegistrationQuery.PER_PAGE < total;
        return view(
                visit,
                asked,
                words,
                null,
                visit.t("console.registrations.count", total),
                rows,
                asked.page() > 1 ? address(visit, asked, asked.page() - 1) : null,
                more ? address(visit, asked, asked.page() + 1) : null);
    }

    /** Nothing is searched for, and what was typed stays. */
    RegistrationListView tooLong(ConsoleVisit visit, Asked asked, String typed) {
        var error = visit.t("console.registrations.too-long", Searches.LONGEST);
        return view(visit, asked, typed, error, "", List.of(), null, null);
    }

    static String address(ConsoleVisit visit, Asked asked, int page) {
        var address = UriComponentsBuilder.fromPath(visit.at("/registrations"));
        Stream.of(
                        new Part("status", asked.status()),
                        new Part("offering", asked.offering()),
                        new Part("search", Objects.toString(asked.search(), "")),
                        new Part("page", page > 1 ? String.valueOf(page) : ""))
                .filter(part -> !part.value().isEmpty())
                .forEach(part -> address.queryParam(part.name(), part.value()));
        return address.encode().toUriString();
    }

    private record Part(String name, String value) {}

    private static RegistrationListView view(
            ConsoleVisit visit,
            Asked asked,
            String words,
            @Nullable String error,
            String count,
            List<RegistrationListStore.Row> rows,
            @Nullable String before,
            @Nullable String after) {
        return new RegistrationListView(
                visit,
                Field.of("words", visit.t("console.registrations.words"))
                        .hint(visit.t("console.registrations.words.hint"))
                        .value(words)
                        .error(error),
                Field.of("status", visit.t("console.registrations.status")).value(asked.status()),
                statuses(visit, asked.status()),
                Field.of("offering", visit.t("console.registrations.offering")).value(asked.offering()),
                offerings(visit, asked.offering()),
                count,
                rows.stream().map(row -> row(visit, row)).toList(),
                before,
                after);
    }

    private static RegistrationListView.Row row(ConsoleVisit visit, RegistrationListStore.Row row) {
        var registered =
                visit.t("console.registrations.registered", visit.dates().day(row.createdAt()));
        return new RegistrationListView.Row(
                row.name(),
                visit.at("/registrations/" + row.id()),
                visit.t("console.status." + row.status().code()),
                Stream.of(row.email(), registered).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }

    private static List<Choice> statuses(ConsoleVisit visit, String chosen) {
        return Arrays.stream(Status.values())
                .map(status -> new Choice(
                        status.code(),
                        visit.t("console.status." + status.code()),
                        status.code().equals(chosen)))
                .toList();
    }

    private static List<Choice> offerings(ConsoleVisit visit, String chosen) {
        return visit.programme().offerings().stream()
                .map(offering -> new Choice(
                        offering.key(), visit.name(offering), offering.key().equals(chosen)))
                .toList();
    }

    private static @Nullable Status status(String code) {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
