package foyer.platform.files;

import foyer.platform.settings.Settings;
import foyer.platform.storage.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files lie. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    StoredFiles storedFiles(Settings settings, Ids ids, Clock clock) {
        return new StoredFiles(settings.dataFolder().resolve("files"), ids, clock);
    }
}
