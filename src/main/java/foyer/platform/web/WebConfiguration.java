package foyer.platform.web;

import foyer.platform.i18n.Texts;
import foyer.platform.settings.Settings;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Templates, the page of a visit, files that browsers keep, compression. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final String TEMPLATES = "foyer.templates";
    private static final Path SOURCES = Path.of("src/main/jte");

    @Bean
    Assets assets() {
        return Assets.ofThisBuild();
    }

    @Bean
    Pages pages(Texts texts, Assets assets, Settings settings, @Value("${FOYER_EXAMPLE:false}") boolean example) {
        return new Pages(
                texts,
                assets,
                settings.baseUrl(),
                example,
                settings.plainLanguageCheckedBy().isPresent());
    }

    @Bean
    TemplateEngine templates(@Value("${foyer.dev:false}") boolean developing) {
        if (developing) {
            var sources = new DirectoryCodeResolver(SOURCES);
            return TemplateEngine.create(sources, Path.of("target/jte-dev"), ContentType.Html, loader(), TEMPLATES);
        }
        return TemplateEngine.createPrecompiled(null, ContentType.Html, loader(), TEMPLATES);
    }

    private static ClassLoader loader() {
        return WebConfiguration.class.getClassLoader();
    }

    @Bean
    ViewResolver templateResolver(TemplateEngine templates) {
        return (name, _) ->
                name.startsWith("redirect:") || name.startsWith("forward:") ? null : new JteView(templates, name);
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIds() {
        var filter = new FilterRegistrationBean<>(new RequestIdFilter(RandomGenerator.getDefault()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> compression() {
        var compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(DataSize.ofKilobytes(1));
        compression.setMimeTypes(new String[] {
            "text/html",
            "text/css",
            "text/javascript",
            "image/svg+xml",
            "application/json",
            "application/problem+json",
            "text/calendar",
            "text/plain",
            "application/xml"
        });
        return factory -> factory.setCompression(compression);
    }

    @Bean
    WebMvcConfigurer pagesAndAssets(Pages pages, Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgumentResolver(pages));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(assets.base() + "/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new EncodedResourceResolver());
            }
        };
    }
}
