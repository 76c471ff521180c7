package foyer.platform.web;

import foyer.platform.i18n.Dates;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.LocalText;
import foyer.platform.i18n.Texts;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page knows of its visit. Controllers take it as a parameter; every view carries one.
 *
 * @param path of the request without query, always starting with a slash
 * @param query as sent, without {@code lang}; empty when there is none
 * @param baseUrl where people reach this installation, without a trailing slash
 * @param assets where style, scripts and fonts of this build lie, without a trailing slash
 * @param example true in the demo: a banner says that all of it is invented
 * @param posted what a form sent with this request; nothing for a page that was only asked for
 * @param plainChecked whether people who need it have checked the program's own texts in Einfache Sprache
 */
public record Page(
        Language language,
        Texts texts,
        String path,
        String query,
        URI baseUrl,
        String assets,
        boolean example,
        @Nullable Heading heading,
        Posted posted,
        boolean plainChecked) {
    /** The pages that the law asks for, as their addresses name them: every footer leads there. */
    public static final List<String> LEGAL = List.of("accessibility", "privacy", "imprint");

    public Page(
            Language language,
            Texts texts,
            String path,
            String query,
            URI baseUrl,
            String assets,
            boolean example,
            @Nullable Heading heading) {
        this(language, texts, path, query, baseUrl, assets, example, heading, Posted.NOTHING, false);
    }

    /**
     * The event a page belongs to, for the header: its name, its start page, the links beside it.
     *
     * @param plainChecked whether the event's texts in Einfache Sprache are checked
     */
    public record Heading(String title, String href, List<Link> links, boolean plainChecked) {
        public Heading {
            links = List.copyOf(links);
        }

        public Heading(String title, String href, List<Link> links) {
            this(title, href, links, true);
        }
    }

    public record Link(String label, String href) {}

    public String t(String key, Object... args) {
        return texts.text(language, key, args);
    }

    public String t(LocalText text) {
        return text.in(language);
    }

    /** Dates and times as people read them, in the event's zone. */
    public Dates dates(ZoneId zone) {
        return new Dates(texts, language, zone);
    }

    public Page under(Heading newHeading) {
        return new Page(language, texts, path, query, baseUrl, assets, example, newHeading, posted, plainChecked);
    }

    /** The same page under an address of its own, where its language links lead. */
    Page at(String newPath, String newQuery) {
        return new Page(language, texts, newPath, newQuery, baseUrl, assets, example, heading, posted, plainChecked);
    }

    /** True where somebody only asked for the same form in another language form: it is shown again as it was typed. */
    public boolean switching() {
        return posted.switching();
    }

    /** Whether the page must say that nobody who needs it has checked its Einfache Sprache yet. */
    public boolean isUncheckedPlain() {
        return language == Language.SIMPLE && !(plainChecked && (heading == null || heading.plainChecked()));
    }

    /** The same page in another language form. */
    public String in(Language other) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.code();
    }

    /** Where a file of this build lies: {@code foyer.css}. */
    public String asset(String file) {
        return assets + "/" + file;
    }

    /**
     * True on the page a link leads to and on all below it, unless another link of the header leads closer. A link to a
     * place within a page is never where one is.
     */
    public boolean isAt(String href) {
        return isBelow(href)
                && (heading == null
                        || heading.links().stream()
                                .map(Link::href)
                                .noneMatch(other -> other.length() > href.length() && isBelow(other)));
    }

    private boolean isBelow(String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    /**
     * A page for this visit only, kept by no cache.
     *
     * @param template under src/main/jte, without suffix
     */
    public ModelAndView show(String template, Object view) {
        return new ModelAndView(template, JteView.VIEW, view);
    }

    /** A page that is the same for everybody who reads in this language form, so that caches may keep it for a moment. */
    public ModelAndView showToAll(String template, Object view) {
        return show(template, view).addObject(JteView.FOR_ALL, true);
    }
}
