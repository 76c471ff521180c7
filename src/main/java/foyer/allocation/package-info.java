/** Giving seats fairly: the allocation run after the wish phase, and promotion from the waiting list when a seat is freed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "people",
            "programme",
            "seats",
            "registration",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.allocation;
