package foyer.allocation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application with runs that wait and fail as a test likes: {@code @Import(SteeredRuns.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class SteeredRuns {
    @Bean
    @Primary
    SteeredSolving steeredSolving() {
        return new SteeredSolving();
    }
}
