package foyer.console;

/**
 * A way in the navigation of every page of the team. A part of the console adds its own as a bean:
 * {@code new ConsoleEntry(20, "/registrations", "console.nav.registrations")}.
 *
 * @param position in the navigation; smaller ones come first
 * @param path below {@code /organise/{event}}, beginning with a slash; empty for the overview
 * @param labelKey of the message bundles
 */
public record ConsoleEntry(int position, String path, String labelKey) {}
