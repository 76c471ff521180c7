package foyer.registration.pages;

import foyer.platform.web.Page;

/** @param home the event's start page */
public record ErasedView(Page page, String home) {}
