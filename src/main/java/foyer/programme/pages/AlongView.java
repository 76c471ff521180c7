package foyer.programme.pages;

import foyer.platform.web.Page;
import java.util.List;

/**
 * The programme to take along.
 *
 * @param subscribe opens the calendar program, where the device knows one
 * @param address the same, to be typed in
 * @param others for programs and other websites
 */
public record AlongView(String subscribe, String address, String file, List<Page.Link> others) {
    static AlongView of(Visit visit) {
        var file =
                visit.home() + "/programme.ics?lang=" + visit.page().language().code();
        var address = visit.page().baseUrl() + file;
        return new AlongView(
                address.replaceFirst("^https?:", "webcal:"),
                address,
                file,
                List.of(
                        new Page.Link("XML", visit.home() + "/programme.xml"),
                        new Page.Link("JSON", visit.home() + "/programme.json"),
                        new Page.Link(visit.t("programme.along.embed"), visit.home() + "/embed")));
    }
}
