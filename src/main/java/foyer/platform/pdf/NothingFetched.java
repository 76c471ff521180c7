package foyer.platform.pdf;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Closes every way by which a document could load something: three locks on one door, as each has been left open somewhere before. */
final class NothingFetched {
    /** Where relative addresses would lead, if any were followed. */
    static final String BASE = "about:blank";

    private NothingFetched() {}

    static void in(PdfRendererBuilder builder) {
        FSStreamFactory refusal = _ -> {
            throw new IllegalStateException("A PDF template tried to load a resource; style is laid in by PdfSource");
        };
        builder.useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((_, _) -> null)
                .useProtocolsStreamImplementation(
                        refusal, "http", "https", "file", "ftp", "jar", "data", "classpath", "jrt", "mailto");
    }
}
