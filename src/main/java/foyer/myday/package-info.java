/** "Mein Tag": what a participant sees of all other modules, and the JSON API of the same. It owns no data. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "people",
            "programme",
            "seats",
            "registration",
            "allocation",
            "allocation::explain",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.myday;
