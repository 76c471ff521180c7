package foyer.platform.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One bundle a module: every {@code messages/<module>.properties} on the class path is found by itself. */
@Configuration(proxyBeanMethods = false)
class I18nConfiguration {

    @Bean
    Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source);
    }

    private static String[] bundles() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(found)
                    .map(r -> Objects.requireNonNull(r.getFilename()).replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name)
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("message bundles under messages/ cannot be read", e);
        }
    }
}
