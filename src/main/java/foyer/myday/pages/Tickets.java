package foyer.myday.pages;

import org.jspecify.annotations.Nullable;

/** Ticket codes. @param companion null for somebody who comes alone */
record Tickets(String own, @Nullable String companion) {}
