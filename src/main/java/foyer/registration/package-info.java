/** Registering for an event: the form, wishes, confirmation, change and cancellation, and the mails about it. It takes seats in its own transaction. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "people",
            "programme",
            "seats",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.registration;
