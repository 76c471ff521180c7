package foyer.programme.eventfile;

import foyer.programme.Caution;
import foyer.programme.Mistake;
import foyer.programme.Programme;
import java.util.List;

/** What reading an event file gives. */
public sealed interface EventFile {
    /** @param cautions what can be imported but is hardly meant so, in the file's order */
    record Right(Programme programme, List<Caution> cautions) implements EventFile {
        public Right {
            cautions = List.copyOf(cautions);
        }
    }

    /** @param mistakes all there are, in the file's order */
    record Wrong(List<Mistake> mistakes) implements EventFile {
        public Wrong {
            mistakes = List.copyOf(mistakes);
        }
    }
}
