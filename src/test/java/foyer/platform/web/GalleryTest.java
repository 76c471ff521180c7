package foyer.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.testing.Browser;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** All the shared components with the content of a real conference, looked at in both themes and from 320 pixels on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = GalleryTest.Gallery.class,
        properties = {"FOYER_EXAMPLE=true"})
class GalleryTest {
    private static Browser browser;

    @Value("${local.server.port}")
    int port;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"programme", "offering", "form", "myday", "misc"})
    void every_component_is_accessible_and_quiet_in_both_themes_and_all_widths(String name) {
        var address = "http://localhost:" + port + "/gallery/" + name;
        try (var visit = browser.desk().wide(320).at(address)) {
            visit.picture("gallery-" + name + "-320").fits();
        }
        try (var visit = browser.phone().at(address)) {
            visit.picture("gallery-" + name + "-390").isQuiet().fits().isAccessible();
        }
        try (var visit = browser.desk().dark().at(address)) {
            visit.picture("gallery-" + name + "-1280-dark").isQuiet().fits().isAccessible();
        }
    }

    @Test
    void the_menu_opens_without_JavaScript_and_closes_with_Escape() {
        try (var visit = browser.phone().withoutJavaScript().at("http://localhost:" + port + "/gallery/programme")) {
            visit.page().click("summary");
            assertThat(visit.page().isVisible(".top__panel >> text=Einfache Sprache"))
                    .isTrue();
            visit.firstScreen("gallery-menu-390").isQuiet().fits();
        }
        try (var visit = browser.phone().at("http://localhost:" + port + "/gallery/programme")) {
            visit.page().click("summary");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().isVisible(".top__panel >> text=Einfache Sprache"))
                    .isFalse();
        }
    }

    @Test
    void on_paper_there_is_no_navigation() {
        try (var visit = browser.desk().wide(760).at("http://localhost:" + port + "/gallery/programme")) {
            visit.onPaper().picture("gallery-programme-paper");
            assertThat(visit.page().isVisible(".top__menu, .top__wide, .pills, .foot"))
                    .isFalse();
        }
    }

    @Test
    void an_error_page_says_what_to_do_and_gives_a_number() {
        try (var visit = browser.phone().at("http://localhost:" + port + "/nowhere")) {
            visit.picture("gallery-404-390").isQuiet().fits().isAccessible();
            assertThat(visit.status()).isEqualTo(404);
            assertThat(visit.page().textContent("h1")).isEqualTo("Diese Seite gibt es nicht");
            assertThat(visit.page().textContent("main")).containsPattern("Nummer: [a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        }
    }

    /** Pages with the parts every module uses, and the strict policy the real application sends. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"foyer.platform.i18n", "foyer.platform.settings"})
    @Import({WebConfiguration.class, ErrorPages.class})
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Gallery {
        private static final String POLICY =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

        @Bean
        ViewResolver galleryTemplates() {
            var engine = TemplateEngine.create(
                    new TestThenMain(),
                    Path.of("target/jte-gallery"),
                    ContentType.Html,
                    Gallery.class.getClassLoader(),
                    "foyer.gallery.templates");
            return new GalleryTemplates(engine);
        }

        @Controller
        static class GalleryPages {
            @GetMapping("/gallery/{name}")
            ModelAndView show(@PathVariable String name, Page page, HttpServletResponse response) {
                response.setHeader("Content-Security-Policy", POLICY);
                var links = Stream.of("Programm", "Werkstatt", "Foren", "Anmelden")
                        .map(label -> new Page.Link(
                                label,
                                label.equals("Programm")
                                        ? "/gallery/programme"
                                        : "/gallery/" + label.toLowerCase(Locale.ROOT)))
                        .toList();
                var heading = new Page.Heading("14. Westfälische Kulturkonferenz", "/gallery/programme", links);
                return page.show("gallery/" + name, page.under(heading));
            }
        }
    }

    private record GalleryTemplates(TemplateEngine engine) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("gallery/") ? new JteView(engine, name) : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    private record TestThenMain(CodeResolver test, CodeResolver main) implements CodeResolver {
        TestThenMain() {
            this(
                    new DirectoryCodeResolver(Path.of("src/test/jte")),
                    new DirectoryCodeResolver(Path.of("src/main/jte")));
        }

        @Override
        public @Nullable String resolve(String name) {
            return either(resolver -> resolver.resolve(name));
        }

        @Override
        public long getLastModified(String name) {
            return Math.max(test.getLastModified(name), main.getLastModified(name));
        }

        @Override
        public boolean exists(String name) {
            return resolve(name) != null;
        }

        private @Nullable String either(Function<CodeResolver, @Nullable String> question) {
            return Stream.of(test, main)
                    .map(question)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
