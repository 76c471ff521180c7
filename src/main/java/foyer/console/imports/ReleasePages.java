package foyer.console.imports;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.console.imports.ReleaseSeenFile.Release;
import foyer.console.imports.Uploads.Looked;
import foyer.platform.security.Actor;
import foyer.platform.web.Page;
import foyer.programme.Import;
import foyer.programme.ImportReport;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a file that was looked through would change, and the press that releases it. */
@Controller
class ReleasePages {
    private static final String ONE = "/organise/{event}/import/{id}";

    private final Console console;
    private final EventFileStore files;
    private final Uploads uploads;
    private final ReleaseSeenFile release;
    private final ImportReport report;

    ReleasePages(Console console, EventFileStore files, Uploads uploads, ReleaseSeenFile release, ImportReport report) {
        this.console = console;
        this.files = files;
        this.uploads = uploads;
        this.release = release;
        this.report = report;
    }

    @GetMapping(ONE)
    ModelAndView difference(
            @PathVariable String event,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            Page page,
            Actor actor) {
        var visit = console.visit(event, page, actor);
        return file(visit, id)
                .map(file -> page.show(
                        "console/difference",
                        new DifferenceView(
                                visit,
                                done.equals("meanwhile"),
                                file.name(),
                                file.sha256(),
                                uploads.difference(visit, file),
                                visit.at("/import/" + file.id()))))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping(ONE)
    ModelAndView release(@PathVariable String event, @PathVariable String id, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var file = file(visit, id);
        if (file.isEmpty()) {
            return gone(visit);
        }
        return switch (release.of(actor, file.get())) {
            case Release.Gone() -> gone(visit);
            case Release.ChangedMeanwhile() -> lookAgain(visit, file.get());
            case Release.Ended(Import.Imported _) -> Console.seeOther(visit.at("/import?done=released"));
            case Release.Ended(var refused) ->
                ImportPages.refused(page, ImportPages.told(visit, true, report.lines(refused, page.language())));
        };
    }

    /** Compared with the programme as it is now; what is in the way now is told at once. */
    private ModelAndView lookAgain(ConsoleVisit visit, SeenFile file) {
        return switch (uploads.again(visit, file)) {
            case Looked.Through(var id) -> Console.seeOther(visit.at("/import/" + id + "?done=meanwhile"));
            case Looked.NothingToRelease(boolean wrong, var lines) ->
                ImportPages.refused(visit.page(), ImportPages.told(visit, wrong, lines));
        };
    }

    private Optional<SeenFile> file(ConsoleVisit visit, String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? files.find(UUID.fromString(id), visit.programme().event().id(), visit.actor())
                : Optional.empty();
    }

    private static ModelAndView gone(ConsoleVisit visit) {
        return Console.seeOther(visit.at("/import?done=gone"));
    }
}
