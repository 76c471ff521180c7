package foyer.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Test classes share an application and its clock: each finds the clock where it stood at the start, in whatever order they run. */
public final class ClockGoesBack implements TestExecutionListener {
    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(MovableClock.class).ifAvailable(MovableClock::goBack);
        }
    }
}
