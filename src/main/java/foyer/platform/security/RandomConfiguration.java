package foyer.platform.security;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RandomConfiguration {
    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
