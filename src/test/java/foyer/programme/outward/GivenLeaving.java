package foyer.programme.outward;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Texts;
import foyer.platform.web.Page;
import foyer.programme.Programme;
import foyer.programme.eventfile.EventFile;
import foyer.programme.eventfile.EventFileReader;
import foyer.programme.eventfile.GivenFile;
import foyer.programme.eventfile.KnownIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Programmes on their way out, without a server. */
final class GivenLeaving {
    private static final Texts TEXTS =
            new AnnotationConfigApplicationContext("foyer.platform.i18n").getBean(Texts.class);

    private GivenLeaving() {}

    static Programme seed() {
        try {
            return read(Files.readAllBytes(Path.of("events/kulturkonferenz-14/event.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Programme example(GivenFile file) {
        return read(file.bytes());
    }

    static Page page(Language language) {
        return new Page(language, TEXTS, "/", "", URI.create("https://foyer.example"), "/assets/1", false, null);
    }

    static Leaving leaving(Programme programme) {
        return new Leaving(programme, page(Language.DE));
    }

    private static Programme read(byte[] content) {
        return switch (EventFileReader.read("event.yaml", content, KnownIds.none())) {
            case EventFile.Right right -> right.programme();
            case EventFile.Wrong wrong ->
                throw new IllegalArgumentException(wrong.mistakes().toString());
        };
    }
}
