package foyer.platform.security;

import foyer.platform.web.Page;

/** @param action where the one button posts */
public record SignInView(Page page, String action) {}
