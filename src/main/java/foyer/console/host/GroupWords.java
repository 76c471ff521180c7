package foyer.console.host;

import foyer.console.host.Group.InRound;
import foyer.console.host.Group.Member;
import foyer.console.host.GroupView.MemberView;
import foyer.console.host.GroupView.RoundView;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.pdf.DoorListView;
import foyer.platform.web.Page;
import foyer.programme.Round;
import foyer.registration.Companion;
import foyer.registration.Concerns;
import foyer.registration.Experience;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a group into words. */
record GroupWords(Leading leading, Group group) {
    private static final int FEWEST = 3;
    private static final Set<String> DONE = Set.of("sent", "sent-before");

    GroupView view(String done, List<GroupView.Sent> sent) {
        var visit = leading.visit();
        return new GroupView(
                visit.page(),
                visit.offerings().size() > 1 ? visit.home() : null,
                visit.name(leading.offering()),
                place(),
                DONE.contains(done) ? visit.say("done." + done) : null,
                List.of(
                        new Page.Link(visit.say("action.message"), leading.at("/message")),
                        new Page.Link(visit.say("action.material"), leading.at("/material")),
                        new Page.Link(visit.say("action.door-list"), leading.at("/door-list"))),
                visit.roundsOf(leading.offering()).stream().map(this::round).toList(),
                visit.dates().date(Concerns.ends(visit.event()).minus(Duration.ofSeconds(1))),
                sent,
                visit.event().contact());
    }

    NamesView doorList() {
        var visit = leading.visit();
        return new NamesView(
                visit.page(),
                visit.at(leading.offering()),
                leading.at("/door-list.pdf"),
                visit.name(leading.offering()),
                place(),
                visit.roundsOf(leading.offering()).stream().map(this::listed).toList());
    }

    /** @param now as seats may change after it */
    DoorListView printed(Instant now) {
        var visit = leading.visit();
        var room = leading.offering().room();
        return new DoorListView(
                visit.page(),
                visit.page().t(visit.event().title()),
                visit.dates().dateAndTime(now),
                visit.roundsOf(leading.offering()).stream()
                        .map(round -> new DoorListView.DoorList(
                                visit.name(leading.offering()),
                                visit.name(round),
                                room == null ? "" : visit.page().t(room.name()),
                                names(group.in(round.id()))))
                        .toList());
    }

    private NamesView.InRound listed(Round round) {
        var in = group.in(round.id());
        return new NamesView.InRound(leading.visit().name(round), count(in), names(in));
    }

    /** A companion stands below the person they come with, and is ticked off by themselves. */
    private List<String> names(InRound in) {
        return in.members().stream()
                .flatMap(m -> Stream.concat(
                        Stream.of(m.person().name()),
                        Stream.ofNullable(m.companion()).map(c -> listed(c, m))))
                .toList();
    }

    private String listed(Companion companion, Member with) {
        var visit = leading.visit();
        return companion.name() == null
                ? visit.say("companion.of", with.person().name())
                : visit.say("companion.named", companion.name(), with.person().name());
    }

    private RoundView round(Round round) {
        var in = group.in(round.id());
        var counts = new ArrayList<String>();
        counts.add(leading.visit()
                .say("count", in.people(), leading.offering().capacity().getOrDefault(round.id(), 0)));
        if (in.waiting() > 0) {
            counts.add(leading.visit().say("awaited", in.waiting()));
        }
        experience(in).ifPresent(counts::add);
        return new RoundView(
                leading.visit().name(round),
                counts,
                tasks(round),
                in.members().stream()
                        .map(m -> new MemberView(m.person().name(), companion(m), m.concern()))
                        .toList());
    }

    /** Only where so many have answered that nobody is found by their answer. */
    private Optional<String> experience(InRound in) {
        var said = in.members().stream()
                .flatMap(m -> Stream.ofNullable(m.experience()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
        int all = said.values().stream().mapToInt(Integer::intValue).sum();
        return all < FEWEST
                ? Optional.empty()
                : Optional.of(leading.visit()
                        .say(
                                "experience",
                                said.getOrDefault(Experience.NONE, 0),
                                said.getOrDefault(Experience.SOME, 0),
                                said.getOrDefault(Experience.MUCH, 0)));
    }

    private List<String> tasks(Round round) {
        var tasks = group.tasksIn(round.id());
        return Stream.concat(
                        tasks.all().stream().map(task -> leading.visit().page().t(task.messageKey(), task.people())),
                        tasks.passedOn().stream())
                .toList();
    }

    private String count(InRound in) {
        return leading.visit().say("people", in.people());
    }

    private @Nullable String companion(Member member) {
        var companion = member.companion();
        if (companion == null) {
            return null;
        }
        return companion.name() == null
                ? leading.visit().say("companion")
                : leading.visit().say("companion.with", companion.name());
    }

    private String place() {
        var visit = leading.visit();
        var room = leading.offering().room();
        String day = visit.dates().date(visit.event().date());
        return room == null ? day : day + " · " + visit.page().t(room.name());
    }
}
