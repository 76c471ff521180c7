package foyer.programme.pages;

import foyer.platform.web.Page;

/** There is no such item in this programme, which has a way back. */
public record MissingView(Page page, String title, String back) {
    static MissingView of(Visit visit, String what) {
        return new MissingView(visit.page(), visit.t("programme.missing." + what), visit.home());
    }
}
