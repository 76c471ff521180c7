package foyer.platform.pdf;

import foyer.platform.i18n.Language;
import foyer.platform.i18n.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a template gave, as the document that becomes a PDF: with its language, its style, its bookmarks, and only characters that can be printed. */
final class PdfSource {
    private static final String STYLE = "/pdf/pdf.css";

    private PdfSource() {}

    static Document of(String html, Language language, PdfFonts fonts) {
        var document = parse(Printable.of(html));
        var root = document.getDocumentElement();
        root.setAttribute("lang", language.htmlLang());
        makePrintable(root, new Characters(fonts));
        Bookmarks.of(document);
        var style = document.createElement("style");
        style.setTextContent(style());
        head(document).appendChild(style);
        return document;
    }

    /** No document type, so no entity can name a file or another host. */
    private static Document parse(String html) {
        var parsers = DocumentBuilderFactory.newDefaultInstance();
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser lacks a safeguard", e);
        } catch (SAXException e) {
            throw new IllegalStateException(
                    "A PDF template is not well-formed XML; look for tags that are not closed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makePrintable(Node node, Characters characters) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(characters.printable(node.getNodeValue()));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            makePrintable(child, characters);
        }
    }

    static Element head(Document document) {
        if (document.getElementsByTagName("head").item(0) instanceof Element head) {
            return head;
        }
        throw new IllegalStateException(
                "A PDF template shows itself through platform.pdf.document, which brings a head");
    }

    private static String style() {
        try (InputStream in = PdfSource.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("No " + STYLE + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("$families", PdfFonts.families());
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE + " cannot be read", e);
        }
    }
}
