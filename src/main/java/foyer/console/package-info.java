/**
 * The organising team's pages below {@code /organise}: what the team sees and does for one event. It refuses to keep
 * rules of its own: whatever changes something, the module that owns it decides. It never shows concerns.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "people",
            "programme",
            "seats",
            "registration",
            "allocation",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.console;
