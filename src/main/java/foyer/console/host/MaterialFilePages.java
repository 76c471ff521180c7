package foyer.console.host;

import foyer.console.Console;
import foyer.console.host.AddMaterial.Adding;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.web.Page;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files that a host adds to an offering. */
@Controller
class MaterialFilePages {
    private final HostLinks links;
    private final AddMaterial addMaterial;
    private final MaterialPages pages;

    MaterialFilePages(HostLinks links, AddMaterial addMaterial, MaterialPages pages) {
        this.links = links;
        this.addMaterial = addMaterial;
        this.pages = pages;
    }

    @PostMapping("/host/{event}/{link}/offerings/{offering}/files")
    ModelAndView add(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "file-title", defaultValue = "") String title,
            @RequestParam(name = "file-when", defaultValue = "") String when,
            Page page)
            throws IOException {
        var leading = links.open(event, link, offering, page);
        var form = MaterialForm.sent(title, "", when);
        if (form.isTooLong()) {
            return pages.refused(leading, form.refused("long-title-file"));
        }
        if (file == null || file.isEmpty()) {
            return pages.refused(leading, form.refused("no-file"));
        }
        return add(leading, form, file);
    }

    private ModelAndView add(Leading leading, MaterialForm form, MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return switch (addMaterial.file(leading, form.when(), form.title(), name, content)) {
                case Adding.Added _ -> Console.seeOther(leading.at("/material"));
                case Adding.Refused(var why) ->
                    pages.refused(leading, form.refused(why.equals("full") ? "full-file" : why));
            };
        }
    }
}
