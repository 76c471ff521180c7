package foyer.programme.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import foyer.platform.web.SeatsBar;
import foyer.programme.Offering;
import foyer.programme.OfferingMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One offering, all of it. */
public record OfferingView(
        Page page,
        String back,
        String kicker,
        Words title,
        int steps,
        @Nullable String level,
        @Nullable String levelMeans,
        Words summary,
        Words description,
        @Nullable Words material,
        @Nullable StartsFrom startsFrom,
        List<ToolView> tools,
        List<PersonLink> hosts,
        List<SeatsBar> rounds,
        List<Fact> facts,
        RegisterAction action,
        Neighbours neighbours,
        List<MaterialView> added,
        SharedView shared) {
    public record ToolView(String name, Words receives) {}

    public record StartsFrom(Words title, String href) {}

    static OfferingView of(Visit visit, Offering offering, List<OfferingMaterial.Item> added) {
        var page = visit.page();
        var level = offering.level();
        return new OfferingView(
                page,
                visit.home() + "#" + offering.kind().code() + "s",
                visit.numbered(offering),
                Words.of(page, offering.title()),
                level == null ? 0 : level.steps(),
                level == null ? null : visit.t("programme.level." + level.code()),
                level == null ? null : visit.t("programme.level." + level.code() + ".means"),
                Words.of(page, offering.summary()),
                Words.of(page, offering.description()),
                Words.orNull(page, offering.material()),
                startsFrom(visit, offering).orElse(null),
                offering.tools().stream()
                        .map(t -> new ToolView(t.name(), Words.of(page, t.receives())))
                        .toList(),
                offering.hosts().stream().map(visit::link).toList(),
                SeatsWords.of(visit, offering),
                facts(visit, offering),
                RegisterAction.wishing(visit, offering),
                Neighbours.of(visit, offering),
                MaterialView.of(visit, added),
                SharedView.of(
                        visit, page.t(offering.title()), page.t(offering.summary()), data -> data.offering(offering)));
    }

    private static Optional<StartsFrom> startsFrom(Visit visit, Offering offering) {
        return visit.programme().sessions().stream()
                .filter(s -> s.key().equals(offering.startsFrom()))
                .findFirst()
                .map(s -> new StartsFrom(Words.of(visit.page(), s.title()), visit.at(s)));
    }

    private static List<Fact> facts(Visit visit, Offering offering) {
        var facts = new ArrayList<Fact>();
        var room = offering.room();
        if (room != null) {
            facts.add(new Fact(visit.t("programme.fact.room"), visit.place(room)));
            visit.access(room).ifPresent(facts::add);
        }
        visit.spoken(offering.language()).ifPresent(facts::add);
        visit.track(offering.track()).ifPresent(facts::add);
        offering.minimum().values().stream()
                .min(Integer::compare)
                .filter(least -> least > 1)
                .ifPresent(least ->
                        facts.add(new Fact(visit.t("programme.fact.minimum"), visit.t("programme.minimum", least))));
        return facts;
    }
}
