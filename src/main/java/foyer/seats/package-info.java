/** Seat rows and waiting lists, and the seat invariant, which the database enforces. It is keyed by a holder's id and refuses to know who that is. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "programme",
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.seats;
