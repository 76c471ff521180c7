package foyer.platform.settings;

/**
 * A row for an operator: the value in force with every password masked.
 *
 * @param value empty where nothing is set and there is no default
 * @param meaningKey key of the explaining sentence in the message bundles
 */
public record SettingInForce(String name, String value, String initial, String meaningKey) {}
