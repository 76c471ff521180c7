package foyer.people;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;

/** Tells what was given from anything else, without being readable. */
final class GivenFingerprint {
    private GivenFingerprint() {}

    static String of(GivenNeeds given) {
        var kinds = given.kinds().stream().sorted(Comparator.naturalOrder()).toList();
        var content = String.join(
                "\u0000",
                kinds.toString(),
                String.valueOf(given.words()),
                String.valueOf(given.diet()),
                String.valueOf(given.allergies()));
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
