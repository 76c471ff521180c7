/** What the event offers: event, rounds, offerings, sessions, speakers; the event file and its import; the public pages. It refuses to know who registered. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::web",
            "platform::pdf",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.programme;
