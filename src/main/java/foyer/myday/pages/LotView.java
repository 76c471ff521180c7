package foyer.myday.pages;

import foyer.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One's own part in the lottery.
 *
 * @param lead what it is for, and where it stands
 * @param commitment the seed's fingerprint
 * @param drawn null until the seats are published
 */
public record LotView(
        String lead, String commitment, @Nullable Drawn drawn, Page.Link rules) {
    /** @param id one's own, opaque; with the seed in front of it, its SHA-256 is the number */
    public record Drawn(String id, String number, String seed) {}
}
