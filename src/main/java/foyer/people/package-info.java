/** Who a registration is about: a person, how to reach them, what they consented to; and the interfaces by which every module tells and forgets what it keeps about them. It refuses to know about events or seats. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform::web",
            "platform::i18n",
            "platform::security",
            "platform::mail",
            "platform::storage",
            "platform::settings"
        })
@org.jspecify.annotations.NullMarked
package foyer.people;
