package foyer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    @Test
    void html_in_a_text_is_shown_and_not_obeyed() {
        assertThat(Markdown.render("<script>alert(1)</script>", 2))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        assertThat(Markdown.render("a <b onclick='x'>b</b>", 2))
                .isEqualTo("<p>a &lt;b onclick='x'&gt;b&lt;/b&gt;</p>\n");
    }

    @Test
    void links_lead_to_web_pages_and_mail_addresses_only() {
        assertThat(Markdown.render("[a](https://example.org) [b](javascript:alert(1)) [c](mailto:a@example.org)", 2))
                .contains("href=\"https://example.org\"", "href=\"\"", "href=\"mailto:a@example.org\"")
                .doesNotContain("javascript");
    }

    @Test
    void a_picture_leaves_its_words() {
        assertThat(Markdown.render("![ein *Plakat*](https://example.org/a.png)", 2))
                .isEqualTo("<p>ein <em>Plakat</em></p>\n");
    }

    @Test
    void headings_follow_those_of_the_page_without_a_gap() {
        assertThat(Markdown.render("# Eins\n\n### Zwei\n\n# Drei", 2))
                .isEqualTo("<h2>Eins</h2>\n<h3>Zwei</h3>\n<h2>Drei</h2>\n");
        assertThat(Markdown.render("#### Was Sie mitnehmen", 3)).isEqualTo("<h3>Was Sie mitnehmen</h3>\n");
    }

    /** Each about as long as is still formatted, and once as long as an event file may be at all. */
    @ParameterizedTest
    @MethodSource("bombs")
    void a_text_made_to_be_slow_or_deep_is_shown_in_bounded_time(String part, String middle, String end) {
        for (int length : List.of(19_900, 900_000)) {
            int times = length / (part.length() + end.length());
            var bomb = part.repeat(times) + middle + end.repeat(times);

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                assertThat(Markdown.render(bomb, 2)).isNotEmpty();
                assertThat(Markdown.plain(bomb)).isNotEmpty();
            });
        }
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                argumentSet("quotes in quotes", "> ", "a", ""),
                argumentSet("lists in lists", "- ", "a", ""),
                argumentSet("emphasis in emphasis", "*", "a", "*"),
                argumentSet("emphasis that never ends", "*a **b ", "", ""),
                argumentSet("emphasis by turns", "*a _b ", "", "b_ a* "),
                argumentSet("brackets", "[", "a", ""),
                argumentSet("links in links", "[", "a", "](b)"),
                argumentSet("ticks", "`a``b```c````d", "", ""),
                argumentSet("references", "[a]: /b\n", "", "[a]"),
                argumentSet("angles", "<a ", "", ""));
    }

    @Test
    void what_is_too_deep_is_shown_as_it_was_typed() {
        assertThat(Markdown.render("> ".repeat(200) + "<b>", 2))
                .isEqualTo("<p class=\"as-typed\">" + "&gt; ".repeat(200) + "&lt;b&gt;</p>\n");
    }
}
