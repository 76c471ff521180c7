package foyer.programme;

import foyer.platform.i18n.LocalText;

/** A thread through the programme: {@code dimension-2}. */
public record Track(String key, LocalText title, LocalText description) {}
