package foyer.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check of CONTRIBUTING.md in the templates. */
class TemplateStyleTest {
    private static final List<Source> TEMPLATES = Source.below("src/main/jte", ".jte");

    @Test
    void no_template_is_longer_than_120_lines() {
        assertThat(TEMPLATES.stream().filter(template -> template.length() > 120))
                .isEmpty();
    }

    @Test
    void a_page_takes_one_view() {
        var pages = Source.below("src/main/java", ".java").stream()
                .flatMap(file -> file.all("\\.show\\(\\s*\"([a-z0-9/-]+)\"").stream())
                .distinct()
                .map(name -> Path.of("src/main/jte", name + ".jte"))
                .toList();

        assertThat(pages).allMatch(Files::exists);
        assertThat(pages.stream().map(Source::read))
                .allMatch(page -> page.all("(?m)^@param (.*)$").size() == 1
                        && page.has("(?m)^@param (foyer\\.)?[\\w.]*View view$"));
    }

    /** The Content-Security-Policy forbids it; here one learns why nothing happens. */
    @Test
    void style_and_script_stand_in_files_of_their_own() {
        assertThat(
                        pages().filter(
                                        page -> page.has(
                                                "<script(?![^>]*\\ssrc=|\\stype=\"application/ld\\+json\")|<style|\\sstyle=|\\son[a-z]+=\"|javascript:")))
                .isEmpty();
    }

    @Test
    void nothing_is_fetched_from_another_host() {
        assertThat(pages().filter(page ->
                        page.has("(?i)<(script|link|img|iframe|source|video|audio)[^>]*(src|href)=\"(https?:)?//")))
                .isEmpty();
    }

    /** Mails and PDF documents must style inline. */
    private static Stream<Source> pages() {
        return TEMPLATES.stream()
                .filter(template -> !template.path().toString().matches(".*/(mail|mails|pdf)/.*|.*mail[^/]*\\.jte"));
    }
}
