package foyer.console.host;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What stands in both halves of the page for material: whatever is done with one of them, the other is kept. */
record MaterialForms(MaterialForm link, MaterialForm file) {
    static MaterialForms blank() {
        return new MaterialForms(MaterialForm.blank(), MaterialForm.blank());
    }

    static MaterialForms sent(MultiValueMap<String, String> sent) {
        return new MaterialForms(
                MaterialForm.sent(typed(sent, "title"), typed(sent, "address"), typed(sent, "link-when")),
                MaterialForm.sent(typed(sent, "file-title"), "", typed(sent, "file-when")));
    }

    MaterialForms linkRefused(String why) {
        return new MaterialForms(link.refused(why), file);
    }

    MaterialForms fileRefused(String why) {
        return new MaterialForms(link, file.refused(why));
    }

    private static String typed(MultiValueMap<String, String> sent, String field) {
        @Nullable String value = sent.getFirst(field);
        return value == null ? "" : value;
    }
}
