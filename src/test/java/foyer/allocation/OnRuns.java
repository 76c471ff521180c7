package foyer.allocation;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** One application for the tests of runs, with a solver that waits and fails as they like. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"foyer.jobs.enabled=false", "test=runs"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenConfiguration.class, SteeredRuns.class})
@interface OnRuns {}
