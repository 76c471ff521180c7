package foyer.registration.pages;

import foyer.platform.web.Page;

/**
 * What somebody is offered who was given a code; nobody's name.
 *
 * @param code as it was typed, to be sent again with the yes
 * @param action where the yes goes
 */
public record SwapView(
        Page page, String event, String title, String lead, String code, String action, String button, String back) {}
