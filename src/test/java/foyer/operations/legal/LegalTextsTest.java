package foyer.operations.legal;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LegalTextsTest {
    private static final Texts TEXTS =
            new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class);

    @TempDir
    private Path data;

    @Test
    void every_page_is_there_in_every_language_form_and_marks_each_gap() {
        for (var page : LegalPage.values()) {
            for (var language : Language.values()) {
                var text = texts().of(page, language);
                assertThat(text.language()).isEqualTo(language);
                assertThat(text.markdown()).doesNotContain("{{").contains("**[");
                assertThat(text.missing()).isNotEmpty().doesNotHaveDuplicates();
            }
        }
        assertThat(texts().missing(Language.EN))
                .contains("address (postal address)", "enforcement (enforcement or arbitration body, with contact)")
                .noneMatch(detail -> detail.startsWith("law") || detail.startsWith("vat"));
    }

    @Test
    void details_fill_the_gaps_and_may_differ_by_language() throws IOException {
        write("details.properties", """
                organiser=Kulturamt Münster
                organiser.en=Cultural Office Münster
                address=Weg 1\\n48143 Münster
                represented=Ana Müller
                email=amt@foyer.example
                phone=0251 1234
                editor=Ana Müller
                """);

        var german = texts().of(LegalPage.IMPRINT, Language.DE);
        assertThat(german.missing()).isEmpty();
        assertThat(german.markdown())
                .contains("Kulturamt Münster\\\nWeg 1\\\n48143 Münster\n")
                .contains("<amt@foyer.example>")
                .doesNotContain("Umsatzsteuer");
        assertThat(texts().of(LegalPage.IMPRINT, Language.EN).markdown()).contains("Cultural Office Münster");
        assertThat(texts().missing(Language.DE)).noneMatch(detail -> detail.startsWith("address"));
    }

    @Test
    void what_an_organiser_need_not_have_shows_only_if_given() throws IOException {
        write("details.properties", "vat=DE123456789\n");

        assertThat(texts().of(LegalPage.IMPRINT, Language.DE).markdown())
                .contains("Umsatzsteuer-Identifikationsnummer: DE123456789")
                .doesNotContain("Register");
    }

    @Test
    void an_own_text_stands_in_for_ours_in_all_language_forms() throws IOException {
        write("privacy.de.md", "Unser Text. Verantwortlich: {{organiser}}");
        write("details.properties", "organiser=Kulturamt\n");

        for (var language : Language.values()) {
            var text = texts().of(LegalPage.PRIVACY, language);
            assertThat(text.markdown()).isEqualTo("Unser Text. Verantwortlich: Kulturamt");
            assertThat(text.language()).isEqualTo(Language.DE);
        }
        write("privacy.en.md", "Our text.");
        assertThat(texts().of(LegalPage.PRIVACY, Language.EN).markdown()).isEqualTo("Our text.");
        assertThat(texts().missing(Language.DE)).noneMatch(detail -> detail.startsWith("authority"));
    }

    @Test
    void a_file_that_cannot_be_read_does_no_harm() throws IOException {
        Files.createDirectories(data.resolve("legal/imprint.de.md"));
        write("details.properties", "address=\\u00zz\n");
        Files.write(data.resolve("legal/privacy.de.md"), "Müller".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts().of(LegalPage.IMPRINT, Language.DE).markdown()).contains("Digitale-Dienste");
        assertThat(texts().of(LegalPage.PRIVACY, Language.DE).markdown()).contains("Wer verantwortlich ist");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(data.resolve("legal"));
        Files.writeString(data.resolve("legal").resolve(name), text);
    }

    private LegalTexts texts() {
        return new LegalTexts(TEXTS, URI.create("https://foyer.example"), data, List.of());
    }
}
