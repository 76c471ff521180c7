package foyer.registration.pages;

import foyer.platform.web.Fact;
import foyer.platform.web.Page;
import java.util.List;

/**
 * What is kept about a person, why and until when.
 *
 * @param event its title and day
 * @param file where it is to be had as a file
 * @param erasure where all of it can be deleted
 */
public record PersonalDataView(
        Page page, String event, List<Section> sections, String file, String erasure, String back) {
    public PersonalDataView {
        sections = List.copyOf(sections);
    }

    public record Section(String title, String why, String until, List<Fact> facts) {
        public Section {
            facts = List.copyOf(facts);
        }
    }
}
