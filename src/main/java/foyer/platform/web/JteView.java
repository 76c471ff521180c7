package foyer.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.View;

/** A template under src/main/jte with its view record. It is rendered whole before the first byte goes out, so that a fault ends in an error page. */
record JteView(TemplateEngine engine, String template) implements View {
    static final String VIEW = "view";
    static final String FOR_ALL = "forAll";

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (model == null || model.get(VIEW) == null) {
            throw new IllegalStateException("Template " + template + " was shown without its view record");
        }
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", model.get(VIEW), output);
        response.setContentType(getContentType());
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching(model, response));
        }
        if (isForAll(model, response)) {
            var page = output.toByteArray();
            request.setAttribute(PublicPagesFilter.PAGE, page);
            if (isKnown(page, request, response)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static String caching(Map<String, ?> model, HttpServletResponse response) {
        return isForAll(model, response) ? "public, max-age=10, must-revalidate" : "no-store";
    }

    /** What carries a cookie is nobody else's, and a page is everybody's only if its controller said so. */
    private static boolean isForAll(Map<String, ?> model, HttpServletResponse response) {
        return model.containsKey(FOR_ALL) && !response.containsHeader(HttpHeaders.SET_COOKIE);
    }

    /** The mark is a weak one, because the server may compress what it marks. */
    private static boolean isKnown(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        var mark = "W/\"" + DigestUtils.md5DigestAsHex(page) + "\"";
        response.setHeader(HttpHeaders.ETAG, mark);
        return response.getStatus() == HttpServletResponse.SC_OK
                && mark.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }
}
