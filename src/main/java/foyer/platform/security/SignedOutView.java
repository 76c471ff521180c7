package foyer.platform.security;

import foyer.platform.web.Page;

/** @param why {@code link}: it cannot be used; {@code needed}: nobody is signed in; {@code ended}: somebody just left */
public record SignedOutView(Page page, String why) {}
