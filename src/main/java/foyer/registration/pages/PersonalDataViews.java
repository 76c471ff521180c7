package foyer.registration.pages;

import foyer.people.TellPersonalData;
import foyer.people.TellPersonalData.Section;
import foyer.platform.web.Fact;
import foyer.programme.Event;
import foyer.registration.EraseRegistrant;
import foyer.registration.Retention;
import foyer.registration.pages.ManageLinks.Opened;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what all modules keep about whoever holds a manage link. */
@Component
class PersonalDataViews {
    private final TellPersonalData tell;
    private final EraseRegistrant eraseRegistrant;
    private final Clock clock;

    PersonalDataViews(TellPersonalData tell, EraseRegistrant eraseRegistrant, Clock clock) {
        this.tell = tell;
        this.eraseRegistrant = eraseRegistrant;
        this.clock = clock;
    }

    PersonalDataView of(Opened opened) {
        return new PersonalDataView(
                opened.page(),
                opened.event(),
                sections(opened).stream().map(section -> shown(opened, section)).toList(),
                opened.address() + "/personal-data.json",
                opened.address() + "/erasure",
                opened.address());
    }

    PersonalDataFile file(Opened opened) {
        var event = opened.programme().event();
        var parts = sections(opened).stream()
                .map(section -> new PersonalDataFile.Part(
                        section.name(), section.title(), section.why(), until(event, section), section.items()))
                .toList();
        return new PersonalDataFile(event.slug(), clock.instant(), parts);
    }

    /** Of every registration of the address, as the link's holder may erase them all too. */
    private List<Section> sections(Opened opened) {
        return eraseRegistrant.personsBehind(opened.registration()).stream()
                .flatMap(person -> tell.about(person, opened.page().language()).stream())
                .toList();
    }

    private static PersonalDataView.Section shown(Opened opened, Section section) {
        var page = opened.page();
        var event = opened.programme().event();
        var day = page.dates(event.zone()).date(until(event, section));
        return new PersonalDataView.Section(
                section.title(),
                section.why(),
                page.t("personal-data.until", day),
                section.items().stream()
                        .map(item -> new Fact(item.label(), item.value()))
                        .toList());
    }

    private static LocalDate until(Event event, Section section) {
        return event.date().plusDays(Retention.days(event, section.kind()));
    }
}
