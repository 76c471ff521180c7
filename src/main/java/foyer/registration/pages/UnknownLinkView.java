package foyer.registration.pages;

import foyer.platform.web.Page;

public record UnknownLinkView(Page page) {}
