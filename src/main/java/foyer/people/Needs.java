package foyer.people;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one person needs and eats, as kept. {@code toString} tells nothing of it. */
public record Needs(
        List<Need> all, @Nullable Diet diet, @Nullable String allergies) {
    public static final Needs NONE = new Needs(List.of(), null, null);

    public Needs {
        all = List.copyOf(all);
    }

    public Optional<Need> of(NeedKind kind) {
        return all.stream().filter(need -> need.kind() == kind).findFirst();
    }

    public Needs map(UnaryOperator<Need> change) {
        return new Needs(all.stream().map(change).toList(), diet, allergies);
    }

    /** Whether anything is kept that rests on {@link Consent#ACCESS_NEEDS}. */
    public boolean restOnConsent() {
        return !all.isEmpty() || allergies != null;
    }

    @Override
    public String toString() {
        return "Needs[…]";
    }
}
