package foyer.console.allocation;

import foyer.allocation.AuditFiles;
import foyer.allocation.Drafts;
import foyer.console.Console;
import foyer.platform.security.Actor;
import foyer.platform.security.AlsoForAuditors;
import foyer.platform.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What somebody needs who wants to compute a draft again. */
@Controller
class AuditFilePages {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Console console;
    private final Drafts drafts;
    private final AuditFiles files;

    AuditFilePages(Console console, Drafts drafts, AuditFiles files) {
        this.console = console;
        this.drafts = drafts;
        this.files = files;
    }

    @AlsoForAuditors
    @GetMapping("/organise/{event}/allocation/drafts/{number}/files.zip")
    ResponseEntity<byte[]> files(@PathVariable String event, @PathVariable String number, Page page, Actor actor) {
        var visit = console.visit(event, page, actor);
        var draft = DraftPages.find(drafts, visit, number);
        var zip = files.of(visit.programme().event(), draft, actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = visit.t(
                        "console.allocation.files.name",
                        visit.programme().event().slug(),
                        number) + ".zip";
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(zip);
    }
}
