package foyer.programme.eventfile;

import static org.assertj.core.api.Assertions.assertThat;

import foyer.platform.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the event file may say of a room, its pages can say in every language form. */
class RoomAccessTest {
    @Test
    void every_code_has_words_in_every_language_form() throws IOException {
        for (var form :
                Arrays.stream(Language.values()).map(RoomAccessTest::ending).toList()) {
            var texts = new Properties();
            try (var reader =
                    Files.newBufferedReader(Path.of("src/main/resources/messages/programme" + form + ".properties"))) {
                texts.load(reader);
            }
            assertThat(texts.stringPropertyNames())
                    .containsAll(StagePart.ACCESS.stream()
                            .flatMap(code -> Stream.of("programme.access." + code))
                            .toList());
        }
    }

    private static String ending(Language language) {
        return switch (language) {
            case DE -> "";
            case EN -> "_en";
            case SIMPLE -> "_de__simple";
        };
    }
}
