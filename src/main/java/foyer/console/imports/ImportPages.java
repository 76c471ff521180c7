package foyer.console.imports;

import foyer.console.Console;
import foyer.console.ConsoleVisit;
import foyer.console.imports.Uploads.Looked;
import foyer.platform.security.Actor;
import foyer.platform.web.Field;
import foyer.platform.web.Page;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Uploading an event file: it is looked through, and nothing is released yet. */
@Controller
class ImportPages {
    private static final Set<String> DONE = Set.of("released", "gone");
    private static final int LONGEST_NAME = 80;

    private final Console console;
    private final Uploads uploads;

    ImportPages(Console console, Uploads uploads) {
        this.console = console;
        this.uploads = uploads;
    }

    @GetMapping("/organise/{event}/import")
    ModelAndView ask(@PathVariable String event, @RequestParam(defaultValue = "") String done, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var said = DONE.contains(done) ? visit.t("console.import.done." + done) : null;
        return page.show(
                "console/import",
                new ImportView(
                        visit, said, done.equals("released") ? "success" : "info", List.of(), field(visit, null)));
    }

    @PostMapping("/organise/{event}/import")
    ModelAndView look(
            @PathVariable String event,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Page page,
            Actor actor)
            throws IOException {
        var visit = console.visit(event, page, actor);
        if (file == null || file.isEmpty()) {
            var view = new ImportView(
                    visit, null, "info", List.of(), field(visit, visit.t("console.import.file.missing")));
            return refused(page, view);
        }
        return switch (uploads.at(visit, name(file), file.getBytes())) {
            case Looked.Through(var id) -> Console.seeOther(visit.at("/import/" + id));
            case Looked.NothingToRelease(boolean wrong, var lines) -> {
                var view = told(visit, wrong, lines);
                yield wrong ? refused(page, view) : page.show("console/import", view);
            }
        };
    }

    static ImportView told(ConsoleVisit visit, boolean wrong, List<String> lines) {
        return new ImportView(
                visit, lines.getFirst(), wrong ? "danger" : "info", lines.subList(1, lines.size()), field(visit, null));
    }

    static ModelAndView refused(Page page, ImportView view) {
        var shown = page.show("console/import", view);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static Field field(ConsoleVisit visit, @Nullable String error) {
        return Field.of("file", visit.t("console.import.file"))
                .hint(visit.t("console.import.file.hint"))
                .error(error)
                .required();
    }

    /** Some browsers send the whole path; and a name may be anything. */
    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var last = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return last.isEmpty() ? "event.yaml" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
