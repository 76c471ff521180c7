package foyer.people;

import java.util.Locale;

/** What is kept about people, by how long it is kept: the event file sets days after the event for each. */
public enum DataKind {
    /** Who takes part, in what: the registration with wishes and seats. When it goes, all that belongs to it goes. */
    REGISTRATIONS,
    /** What somebody brings along, for the hosts. */
    CONCERNS,
    ACCESS_NEEDS,
    DIET,
    /** Mails sent, with the files of an installation without a mail server. */
    MAILS,
    /** How to reach hosts, and what they wrote to their groups. */
    HOSTS,
    /** Who of the team looked at or changed what; it names people by opaque ids only. */
    AUDIT;

    /** Part of message keys: {@code access-needs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
