package foyer.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Style, scripts and fonts. Their address holds the hash that the front-end build made of them all, so that a browser may
 * keep them for ever, and fetches new ones with the first page of a new version.
 */
record Assets(String version) {
    private static final String HASH = "/static/assets/version.txt";

    static Assets ofThisBuild() {
        try (InputStream in = Assets.class.getResourceAsStream(HASH)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No " + HASH + " on the class path: src/main/frontend/build.mjs did not run");
            }
            return new Assets(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(HASH + " cannot be read", e);
        }
    }

    String base() {
        return "/assets/" + version;
    }
}
