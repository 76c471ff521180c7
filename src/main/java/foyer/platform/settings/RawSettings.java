package foyer.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The words as they were set, and what is wrong with them: all of it is gathered before anything is refused. */
final class RawSettings {
    private final Map<SettingName, String> values = new EnumMap<>(SettingName.class);
    private final List<String> problems = new ArrayList<>();

    RawSettings(Environment environment) {
        for (var name : SettingName.values()) {
            var value = valueOf(name, environment);
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    Optional<String> text(SettingName name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @param expected completes the sentence "FOYER_X must be …" */
    <T> Optional<T> read(SettingName name, String expected, Function<String, T> reader) {
        return text(name).flatMap(value -> {
            try {
                return Optional.of(reader.apply(value));
            } catch (RuntimeException notReadable) {
                problems.add("%s must be %s, but is \"%s\"".formatted(name, expected, name.masked(value)));
                return Optional.empty();
            }
        });
    }

    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new SettingsInvalid(problems);
        }
    }

    private @Nullable String valueOf(SettingName name, Environment environment) {
        var direct = nonBlank(environment.getProperty(name.name()));
        var file = name.maySitInFile() ? nonBlank(environment.getProperty(name + "_FILE")) : null;
        if (file == null) {
            return direct;
        }
        if (direct != null) {
            problems.add("%s and %s_FILE are both set; keep one".formatted(name, name));
            return direct;
        }
        return fromFile(name, file);
    }

    private @Nullable String fromFile(SettingName name, String file) {
        try {
            return nonBlank(Files.readString(Path.of(file)));
        } catch (IOException | RuntimeException unreadable) {
            problems.add("%s_FILE must name a file that Foyer can read, but is \"%s\"".formatted(name, file));
            return null;
        }
    }

    private static @Nullable String nonBlank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
