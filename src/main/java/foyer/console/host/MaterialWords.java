package foyer.console.host;

import foyer.console.host.HostLinks.Leading;
import foyer.console.host.MaterialsView.FileForm;
import foyer.console.host.MaterialsView.LinkForm;
import foyer.console.host.MaterialsView.Row;
import foyer.platform.web.Choice;
import foyer.platform.web.Field;
import foyer.platform.web.FieldErrors;
import foyer.programme.EventHeading;
import foyer.programme.OfferingMaterial.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an offering's material into words, with the two forms to add some. */
record MaterialWords(Leading leading, List<Material> all) {
    MaterialsView view(MaterialForms forms) {
        var visit = leading.visit();
        var link = link(forms.link());
        var file = file(forms.file());
        return new MaterialsView(
                visit.page(),
                visit.at(leading.offering()),
                visit.name(leading.offering()),
                EventHeading.address(visit.event()) + "/offerings/"
                        + leading.offering().key(),
                all.stream().map(this::row).toList(),
                FieldErrors.of(link.title(), link.address(), file.file(), file.title()),
                leading.at("/material"),
                link,
                file);
    }

    private Row row(Material material) {
        var visit = leading.visit();
        var below = leading.at("/material/" + material.id());
        boolean published = material.publishedAt() != null;
        return new Row(
                material.title(),
                switch (material.content()) {
                    case Material.Link(var address) -> address;
                    case Material.Document _ -> below;
                },
                visit.say("material.when." + code(material.when())) + " · "
                        + visit.say("material." + (published ? "published" : "draft")),
                below + (published ? "/withdrawal" : "/publication"),
                visit.say("material." + (published ? "withdraw" : "publish"), material.title()),
                below + "/removal");
    }

    private LinkForm link(MaterialForm form) {
        var visit = leading.visit();
        return new LinkForm(
                leading.at("/links"),
                Field.of("title", visit.say("material.title"))
                        .value(form.title())
                        .error(error(form, "no-title", "long-title"))
                        .atMost(MaterialForm.TITLE_LENGTH)
                        .required(),
                Field.of("address", visit.say("material.address"))
                        .hint(visit.say("material.address.hint"))
                        .value(form.address())
                        .error(error(form, "no-address", "full"))
                        .atMost(WebAddress.LONGEST)
                        .required(),
                Field.of("link-when", visit.say("material.when")).required(),
                times(form));
    }

    private FileForm file(MaterialForm form) {
        var visit = leading.visit();
        return new FileForm(
                leading.at("/files"),
                Field.of("file", visit.say("material.file"))
                        .hint(visit.say("material.file.hint"))
                        .error(error(form, "no-file", "too-large", "not-allowed", "full-file"))
                        .required(),
                Field.of("file-title", visit.say("material.title"))
                        .value(form.title())
                        .error(error(form, "long-title-file"))
                        .atMost(MaterialForm.TITLE_LENGTH),
                Field.of("file-when", visit.say("material.when")).required(),
                times(form));
    }

    private List<Choice> times(MaterialForm form) {
        return Arrays.stream(When.values())
                .map(when ->
                        new Choice(code(when), leading.visit().say("material.when." + code(when)), when == form.when()))
                .toList();
    }

    private @Nullable String error(MaterialForm form, String... of) {
        return Arrays.asList(of).contains(form.refused())
                ? leading.visit().say("material.error." + form.refused())
                : null;
    }

    private static String code(When when) {
        return when.name().toLowerCase(Locale.ROOT);
    }
}
