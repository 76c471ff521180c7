package foyer.platform.files;

import java.util.Arrays;
import java.util.Locale;

/** What may be stored: documents and pictures that a browser saves or shows, and never runs. */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TXT("text/plain;charset=UTF-8"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As in the database and at the end of a file's name: {@code pdf}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FileKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of file " + code));
    }
}
