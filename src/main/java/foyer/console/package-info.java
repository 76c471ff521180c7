/**
 * The pages of the organising team below {@code /organise} and of the hosts below {@code /host}: what they see and do for one event. It refuses to keep
 * rules of its own: whatever changes something, the module that owns it decides. It never shows the team concerns; hosts see those of their own offering.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "people",
            "programme",
            "seats",
            "registration",
            "allocation",
            "allocation::solver",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::pdf",
            "platform::storage",
            "platform::files",
            "platform::pdf",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.console;
