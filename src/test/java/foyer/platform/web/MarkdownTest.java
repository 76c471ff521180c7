package foyer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
