package foyer.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What to cook for lunch and to bake for coffee. */
public enum Diet {
    USUAL,
    VEGETARIAN,
    VEGAN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Diet> ofCode(String code) {
        return Arrays.stream(values()).filter(diet -> diet.code().equals(code)).findFirst();
    }
}
