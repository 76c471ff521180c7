package foyer.journeys;

import foyer.testing.FreshDatabase;
import foyer.testing.GivenSeed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** One running Foyer for all journeys: the seed event, jobs at work, mails in a folder. The property keeps others out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "foyer.journeys=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({GivenSeed.class, SeedFoyer.class})
@interface OnTheSeedEvent {}
