package foyer.console.host;

import foyer.console.Console;
import foyer.console.host.AddMaterial.Adding;
import foyer.console.host.HostLinks.Leading;
import foyer.platform.web.Page;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files that a host adds to an offering. */
@Controller
@RequestMapping("/host/{event}/{link}/offerings/{offering}")
class MaterialFilePages {
    private final HostLinks links;
    private final AddMaterial addMaterial;
    private final MaterialPages pages;

    MaterialFilePages(HostLinks links, AddMaterial addMaterial, MaterialPages pages) {
        this.links = links;
        this.addMaterial = addMaterial;
        this.pages = pages;
    }

    @PostMapping("/files")
    ModelAndView addFile(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            Page page)
            throws IOException {
        return add(links.open(event, link, offering, page), MaterialForms.sent(sent), file);
    }

    /** The page in another language form, or Enter pressed in it: then it is about what was chosen or typed. */
    @PostMapping("/material")
    ModelAndView either(
            @PathVariable String event,
            @PathVariable String link,
            @PathVariable String offering,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            Page page)
            throws IOException {
        var leading = links.open(event, link, offering, page);
        var forms = MaterialForms.sent(sent);
        if (page.switching()) {
            return pages.show(leading, forms);
        }
        boolean noFile = file == null || file.isEmpty();
        return noFile && !forms.link().isEmpty() ? pages.add(leading, forms) : add(leading, forms, file);
    }

    private ModelAndView add(Leading leading, MaterialForms forms, @Nullable MultipartFile file) throws IOException {
        var form = forms.file();
        if (form.isTooLong()) {
            return pages.refused(leading, forms.fileRefused("long-title-file"));
        }
        if (file == null || file.isEmpty()) {
            return pages.refused(leading, forms.fileRefused("no-file"));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return switch (addMaterial.file(leading, form.when(), form.title(), name, content)) {
                case Adding.Added _ -> Console.seeOther(leading.at("/material"));
                case Adding.Refused(var why) ->
                    pages.refused(leading, forms.fileRefused(why.equals("full") ? "full-file" : why));
            };
        }
    }
}
