package foyer.operations;

import foyer.platform.i18n.BundleTexts;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.settings.Settings;
import foyer.programme.Event;
import foyer.programme.EventTexts;
import foyer.programme.MediaFolder;
import foyer.programme.Programme;
import foyer.programme.Programmes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which texts a language form lacks or nobody has checked: those of the pages, and those of each event field by field. */
final class TextsReport {
    private static final int FIRST = 3;

    private final Texts texts;
    private final Settings settings;
    private final Language language;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    /** @param all true to name every text, not only the first few */
    TextsReport(Texts texts, Settings settings, Language language, boolean all) {
        this.texts = texts;
        this.settings = settings;
        this.language = language;
        this.all = all;
    }

    List<String> lines(Programmes programmes) {
        pages(BundleTexts.ofThisBuild());
        programmes.all().stream()
                .flatMap(event -> programmes.byId(event.id()).stream())
                .forEach(this::event);
        return List.copyOf(lines);
    }

    private void pages(BundleTexts bundles) {
        lines.add(say("pages", bundles.german().size()));
        missing("english", bundles.missingIn(Language.EN));
        missing("plain", bundles.missingIn(Language.SIMPLE));
        settings.plainLanguageCheckedBy()
                .ifPresentOrElse(
                        by -> lines.add("  " + say("checked", by)),
                        () -> lines.add(
                                "  " + say("pages.unchecked", bundles.simple().size())));
    }

    private void event(Programme programme) {
        var event = programme.event();
        var own = EventTexts.of(programme);
        lines.add(say("event", event.slug(), own.places().size()));
        missing("english", own.withoutEnglish());
        missing("plain", own.withoutPlainLanguage());
        int plain = own.places().size() - own.withoutPlainLanguage().size();
        var checked = event.otherForms().plainChecked();
        if (checked != null) {
            lines.add("  " + say("checked", checked.by() + ", " + checked.on()));
        } else if (plain > 0) {
            lines.add("  " + say("event.unchecked", plain));
        }
        media(event);
    }

    private void media(Event event) {
        var folder = new MediaFolder(settings.dataFolder());
        folder.missing(event)
                .forEach(file -> lines.add("  " + say("media", folder.of(event).resolve(file))));
    }

    private void missing(String form, Collection<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        var shown = paths.stream().limit(all ? Long.MAX_VALUE : FIRST).toList();
        lines.add("  " + say(form, paths.size()));
        shown.forEach(path -> lines.add("    " + path));
        if (shown.size() < paths.size()) {
            lines.add("    " + say("more", paths.size() - shown.size()));
        }
    }

    private String say(String key, Object... arguments) {
        return texts.text(language, "operations.texts." + key, arguments);
    }
}
