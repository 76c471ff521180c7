package foyer.people;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A read of somebody's needs that nobody logs cannot be written: there is no way round {@link Reader}. */
class NeedsAreReadInSightTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("foyer");

    @Test
    void whoever_reads_needs_says_who_they_are() {
        var reading = Arrays.stream(AccessNeeds.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.toGenericString().contains("foyer.people.Needs"))
                .toList();

        assertThat(reading)
                .hasSize(1)
                .allSatisfy(method -> assertThat(takes(method)).contains(Reader.class));
    }

    @Test
    void the_tables_are_reached_through_one_door_only() {
        assertThat(List.of(AccessNeedStore.class, FoodStore.class))
                .allSatisfy(store ->
                        assertThat(Modifier.isPublic(store.getModifiers())).isFalse());
        classes()
                .that()
                .haveFullyQualifiedName(AccessNeedStore.class.getName())
                .or()
                .haveFullyQualifiedName(FoodStore.class.getName())
                .should()
                .onlyBeAccessed()
                .byClassesThat()
                .belongToAnyOf(
                        AccessNeeds.class, AccessNeedStore.class, FoodStore.class, NeedsData.class, DietData.class)
                .check(OURS);
    }

    @Test
    void only_what_stands_behind_a_link_of_ones_own_reads_as_oneself() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("foyer.registration.OwnNeeds")
                .and()
                .resideOutsideOfPackage("foyer.people")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Reader.Self.class.getName())
                .check(OURS);
    }

    private static List<Class<?>> takes(Method method) {
        return List.of(method.getParameterTypes());
    }
}
