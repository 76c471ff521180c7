package foyer.console.host;

import foyer.platform.web.Page;
import java.util.List;

/** Names to tick off, for paper: no concern, nothing about anybody's needs, no address. */
public record NamesView(Page page, String back, String pdf, String title, String place, List<InRound> rounds) {
    public NamesView {
        rounds = List.copyOf(rounds);
    }

    public record InRound(String title, String count, List<String> names) {
        public InRound {
            names = List.copyOf(names);
        }
    }
}
