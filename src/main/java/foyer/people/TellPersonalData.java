package foyer.people;

import foyer.people.PersonalData.Item;
import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person all that any module keeps about them. */
@Service
public class TellPersonalData {
    /**
     * @param name of {@link PersonalData#section()}
     * @param why what it is kept for
     */
    public record Section(String name, String title, String why, DataKind kind, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    private final List<PersonalData> all;
    private final Texts texts;

    /** The person first, then what leads to the person, in an order that stays. */
    TellPersonalData(List<PersonalData> all, Texts texts) {
        this.texts = texts;
        this.all = all.stream()
                .sorted(Comparator.comparingInt(PersonalData::turn).reversed().thenComparing(PersonalData::section))
                .toList();
    }

    /** Sections of which nothing is kept are left out. */
    @Transactional(readOnly = true)
    public List<Section> about(PersonId person, Language language) {
        return all.stream()
                .map(data -> section(data, person, language))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private Section section(PersonalData data, PersonId person, Language language) {
        var key = "personal-data." + data.section();
        return new Section(
                data.section(),
                texts.text(language, key + ".title"),
                texts.text(language, key + ".why"),
                data.kind(),
                data.of(person, language));
    }
}
