package foyer.platform.security;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was counted in a window that is over is of no use to anyone. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class RateLimitJobs {
    private final RateLimit limit;

    RateLimitJobs(RateLimit limit) {
        this.limit = limit;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        limit.forgetOld();
    }
}
