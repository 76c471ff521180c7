package foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers get it: its words, its outline, and what veraPDF says about PDF/UA-1. */
public record PrintedPdf(byte[] bytes) {

    /** Fails with the rules that are broken. */
    public PrintedPdf isAccessible() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            var broken = result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage()
                            + " " + a.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
            assertThat(broken).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("veraPDF cannot read the document", e);
        }
        return this;
    }

    /** In reading order, with all white space as single blanks. */
    public String text() {
        return read(new PDFTextStripper()).replaceAll("\\s+", " ");
    }

    public int pages() {
        return with(PDDocument::getNumberOfPages);
    }

    public String title() {
        return with(document -> document.getDocumentInformation().getTitle());
    }

    public String language() {
        return with(document -> document.getDocumentCatalog().getLanguage());
    }

    public List<String> bookmarks() {
        return with(document -> titles(document.getDocumentCatalog().getDocumentOutline()));
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        node.children().forEach(child -> {
            titles.add(child.getTitle());
            titles.addAll(titles(child));
        });
        return titles;
    }

    /** How many boxes stand where a font had no shape for a character. */
    public int boxesForUnknown() {
        var glyphs = new Glyphs();
        read(glyphs);
        return glyphs.unknown;
    }

    /** Whether every character stands on its page: nothing runs over an edge. */
    public boolean fits() {
        var glyphs = new Glyphs();
        read(glyphs);
        return glyphs.rightmost <= 595 && glyphs.rightmost > 0;
    }

    public List<String> fonts() {
        return with(document -> Stream.iterate(0, i -> i < document.getNumberOfPages(), i -> i + 1)
                .map(document::getPage)
                .flatMap(page -> {
                    var names = new ArrayList<String>();
                    page.getResources().getFontNames().forEach(name -> {
                        try {
                            names.add(page.getResources().getFont(name).getName());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                    return names.stream();
                })
                .distinct()
                .toList());
    }

    private static final class Glyphs extends PDFTextStripper {
        private int unknown;
        private float rightmost;

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
            if (code == 0) {
                unknown++;
            }
            rightmost = Math.max(rightmost, place.getTranslateX());
            super.showGlyph(place, font, code, displacement);
        }
    }

    private String read(PDFTextStripper stripper) {
        return with(stripper::getText);
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T with(Reading<T> reading) {
        try (var document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
