package foyer.platform.security;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A sign-in or link that is over is of no use to anyone. */
@Component
@ConditionalOnProperty(name = "foyer.jobs.enabled", matchIfMissing = true)
class SignInJobs {
    private final SignIns signIns;

    SignInJobs(SignIns signIns) {
        this.signIns = signIns;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forgetEnded() {
        signIns.forgetEnded();
    }
}
