package foyer.registration;

import java.util.List;

/**
 * What is wrong with one field, and by its message what to do.
 *
 * @param field as named in the form and the API: {@code email}, {@code wishes}, {@code wishes[2]}
 * @param code the message key is {@code registration.error.<code>}
 * @param args for the message; numbers and titles of the programme, never what the person typed
 */
public record Fault(String field, String code, List<Object> args) {
    public Fault {
        args = List.copyOf(args);
    }

    static Fault of(String field, String code, Object... args) {
        return new Fault(field, code, List.of(args));
    }

    public String messageKey() {
        return "registration.error." + code;
    }
}
