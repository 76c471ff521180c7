package foyer.registration;

import org.jspecify.annotations.Nullable;

/** Somebody who is to come along. {@code toString} hides the name. @param name null where none was given */
public record NewCompanion(@Nullable String name) {
    @Override
    public String toString() {
        return "NewCompanion[]";
    }
}
