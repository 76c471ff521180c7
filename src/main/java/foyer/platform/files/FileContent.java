package foyer.platform.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells by its bytes what a file is. Of an archive only the list of its entries is read, so nothing in it can burst. */
final class FileContent {
    private static final int HEAD = 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int ZIP_NAME = 30;
    private static final Pattern MACROS = Pattern.compile("(.*/)?vbaProject\\.bin|Basic/.*|Scripts/.*");
    private static final Pattern MARKUP = Pattern.compile("<\\s*(!doctype|\\?xml|html|head|body|script|svg|iframe)");

    private FileContent() {}

    /** Empty: nothing that may be stored. */
    static Optional<FileKind> kindOf(Path file) throws IOException {
        byte[] head = head(file);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileKind.JPEG);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return office(file, start);
        }
        return isPlainText(file, head) ? Optional.of(FileKind.TXT) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Optional<FileKind> office(Path file, String start) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            var names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            boolean runs = names.stream().anyMatch(name -> MACROS.matcher(name).matches());
            return runs ? Optional.empty() : office(names, start);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> office(Set<String> names, String start) {
        if (names.contains("[Content_Types].xml")) {
            return names.contains("word/document.xml")
                    ? Optional.of(FileKind.DOCX)
                    : names.contains("ppt/presentation.xml") ? Optional.of(FileKind.PPTX) : Optional.empty();
        }
        return Arrays.stream(new FileKind[] {FileKind.ODT, FileKind.ODP})
                .filter(kind -> start.startsWith("mimetype" + kind.mediaType() + "PK", ZIP_NAME))
                .findFirst();
    }

    /** UTF-8 without control characters, and nothing that a browser could take for a page. */
    private static boolean isPlainText(Path file, byte[] head) throws IOException {
        String start = new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (start.isBlank() || MARKUP.matcher(start).find()) {
            return false;
        }
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader in = new InputStreamReader(Files.newInputStream(file), strict)) {
            var some = new char[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (hasControls(some, read)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean hasControls(char[] some, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isISOControl(some[i]) && "\t\n\r\f".indexOf(some[i]) < 0) {
                return true;
            }
        }
        return false;
    }
}
