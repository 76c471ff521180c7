package foyer.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import foyer.platform.i18n.Language;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Renders PDF documents from templates. A template lies at {@code module/pdf/name}, takes one view and shows itself
 * through {@code @template.platform.pdf.document(title = …, content = …)}; it is well-formed XML, brings no style of its
 * own, and its headings become the document's bookmarks.
 */
@Component
public final class PdfDocuments {
    private final TemplateEngine templates;
    private final PdfFonts fonts = new PdfFonts();

    /** The renderer's own log would repeat what stands in a document. */
    PdfDocuments(TemplateEngine templates) {
        XRLog.setLoggingEnabled(false);
        this.templates = templates;
    }

    /**
     * A tagged PDF. Takes up to some seconds of computing time: whoever shows it to the public limits how often.
     *
     * @param template under src/main/jte, without suffix: {@code programme/pdf/programme}
     * @param language stated in the document, for screen readers
     */
    public byte[] render(String template, Object view, Language language) {
        var html = new StringOutput();
        templates.render(template + ".jte", view, html);
        return ofHtml(html.toString(), language);
    }

    byte[] ofHtml(String html, Language language) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Foyer")
                    .useUnicodeBidiSplitter(DirectionRuns::new)
                    .useUnicodeBidiReorderer(new VisualOrder())
                    .withW3cDocument(PdfSource.of(html, language, fonts), NothingFetched.BASE)
                    .toStream(pdf);
            NothingFetched.in(builder);
            fonts.in(builder);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF cannot be written to memory", e);
        }
        return pdf.toByteArray();
    }
}
