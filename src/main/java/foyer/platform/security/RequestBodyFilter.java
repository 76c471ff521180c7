package foyer.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large before it is read, with an answer: 413, or 411 where its length is not said. The
 * container then reads past the body, so the answer arrives. A form that is wrongly encoded ends in 400. The error page
 * must not read any of these.
 */
final class RequestBodyFilter extends OncePerRequestFilter {
    /** Ten times the longest form, filled in to its limits with four-byte letters. */
    static final int MOST_BYTES = 256 * 1024;

    /** Where a host adds a file of up to 20 MB; somewhat more is read, so that the page itself can say what is too much. */
    private static final Pattern UPLOAD = Pattern.compile("/host/[^/]+/[A-Za-z0-9_-]{43}/offerings/[^/]+/files");

    private static final int MOST_UPLOADED = 64 * 1024 * 1024;

    /** An event file of the largest size, and what a form puts around it. */
    private static final int MOST_BYTES_OF_A_FILE = 1024 * 1024 + 16 * 1024;

    private static final Pattern TAKES_A_FILE = Pattern.compile("/organise/[^/]+/import");

    private static final String REFUSED = RequestBodyFilter.class.getName() + ".refused";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            var refused = request.getAttribute(REFUSED) != null;
            chain.doFilter(refused ? new WithoutBody(request) : request, response);
        } else if (request.getContentLengthLong() > mostBytes(request)) {
            request.setAttribute(REFUSED, true);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            request.setAttribute(REFUSED, true);
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            readable(request, response, chain);
        }
    }

    private static int mostBytes(HttpServletRequest request) {
        var path = request.getServletPath();
        if (UPLOAD.matcher(path).matches()) {
            return MOST_UPLOADED;
        }
        return TAKES_A_FILE.matcher(path).matches() ? MOST_BYTES_OF_A_FILE : MOST_BYTES;
    }

    /** Tomcat would log what it cannot read word by word, and answer 500. */
    private static void readable(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!(e instanceof InvalidParameterException) && !(e.getCause() instanceof InvalidParameterException)) {
                throw e;
            }
            request.setAttribute(REFUSED, true);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
