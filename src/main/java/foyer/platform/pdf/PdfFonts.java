package foyer.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Noto, laid into the app by the front-end build: one family a script, asked in turn for each character. */
final class PdfFonts {
    private static final List<Face> FACES = List.of(
            new Face("Noto Sans", 400, "NotoSans_400Regular"),
            new Face("Noto Sans", 700, "NotoSans_700Bold"),
            new Face("Noto Sans Arabic", 400, "NotoSansArabic_400Regular"),
            new Face("Noto Sans Hebrew", 400, "NotoSansHebrew_400Regular"),
            new Face("Noto Sans Tamil", 400, "NotoSansTamil_400Regular"),
            new Face("Noto Emoji", 400, "NotoEmoji_400Regular"));

    private final List<Loaded> loaded = FACES.stream().map(Loaded::of).toList();

    private record Face(String family, int weight, String file) {}

    private record Loaded(Face face, byte[] bytes, BitSet characters) {
        static Loaded of(Face face) {
            var name = "/fonts/" + face.file() + ".ttf";
            try (var in = PdfFonts.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "No " + name + " on the class path: src/main/frontend/build.mjs did not run");
                }
                var bytes = in.readAllBytes();
                return new Loaded(face, bytes, characters(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }

        private static BitSet characters(byte[] bytes) throws IOException {
            var known = new BitSet();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                var glyphs = font.getUnicodeCmapLookup();
                for (int c = ' '; c <= 0x1FFFF; c++) {
                    known.set(c, glyphs.getGlyphId(c) != 0);
                }
            }
            return known;
        }
    }

    void in(PdfRendererBuilder builder) {
        for (var font : loaded) {
            var face = font.face();
            builder.useFont(
                    () -> new ByteArrayInputStream(font.bytes()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    boolean know(int character) {
        return loaded.stream().anyMatch(font -> font.characters().get(character));
    }

    /** For {@code font-family}, in the order in which they are asked. */
    static String families() {
        return FACES.stream().map(face -> "'" + face.family() + "'").distinct().collect(Collectors.joining(", "));
    }
}
