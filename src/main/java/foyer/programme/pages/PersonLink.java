package foyer.programme.pages;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person or team by name, with the way to their page. */
public record PersonLink(
        String name,
        String href,
        @Nullable Words role,
        @Nullable String place) {
    /** What stands below the name: "Sozial-PR, Hattingen". */
    public String about() {
        return Stream.of(role == null ? null : role.text(), place)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    @Nullable
    public String aboutLang() {
        return role == null ? null : role.lang();
    }
}
