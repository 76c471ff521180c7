package foyer.programme.eventfile;

import foyer.programme.Mistake;
import foyer.programme.Programme;
import java.util.List;

/** What reading an event file gives. */
public sealed interface EventFile {
    record Right(Programme programme) implements EventFile {}

    /** @param mistakes all there are, in the file's order */
    record Wrong(List<Mistake> mistakes) implements EventFile {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
