package foyer.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from {@link PublicPages}. Only what a controller showed to all is ever kept; whoever brings a cookie, a password
 * or a part of a page is never answered from there. One visitor's request makes a page anew while the others wait for it.
 */
final class PublicPagesFilter extends OncePerRequestFilter {
    /** Set by {@link JteView} where a page may go to everybody: its bytes. */
    static final String PAGE = PublicPagesFilter.class.getName() + ".page";

    private static final int LONGEST_ADDRESS = 300;
    private static final List<String> PERSONAL =
            List.of(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION, HttpHeaders.RANGE, "HX-Request");
    /** Of one answer only, or written anew with each. */
    private static final Set<String> NOT_KEPT = Set.of(
            "x-request-id",
            "date",
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "vary",
            "etag");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final PublicPages kept;
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(64).toList();

    PublicPagesFilter(PublicPages kept) {
        this.kept = kept;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isRead(request)
                && (!request.getMethod().equals("GET")
                        || PERSONAL.stream().anyMatch(header -> request.getHeader(header) != null)
                        || address(request).length() > LONGEST_ADDRESS);
    }

    private static boolean isRead(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isRead(request)) {
            write(request, response, chain);
            return;
        }
        var key = new PublicPages.Key(address(request), VisitLanguage.of(request), request.isSecure());
        if (answered(key, request, response)) {
            return;
        }
        if (!kept.knows(key)) {
            make(key, request, response, chain);
            return;
        }
        var lock = locks.get(Math.floorMod(key.hashCode(), locks.size()));
        lock.lock();
        try {
            if (!answered(key, request, response)) {
                make(key, request, response, chain);
            }
        } finally {
            lock.unlock();
        }
    }

    /** One statement writes without a transaction that would be heard of; whatever it was, it shows at once. */
    private void write(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            kept.endEra();
        }
    }

    private void make(PublicPages.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var beginning = kept.begin();
        chain.doFilter(request, response);
        var mark = response.getHeader(HttpHeaders.ETAG);
        boolean shown = response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        if (request.getAttribute(PAGE) instanceof byte[] page
                && shown
                && mark != null
                && !response.containsHeader(HttpHeaders.SET_COOKIE)) {
            var headers = response.getHeaderNames().stream()
                    .distinct()
                    .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
                    .map(name -> new PublicPages.Header(name, String.join(", ", response.getHeaders(name))))
                    .toList();
            kept.keep(key, beginning, page, mark, "text/html;charset=UTF-8", headers);
        }
    }

    private boolean answered(PublicPages.Key key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = kept.current(key);
        if (page == null) {
            return false;
        }
        page.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie, Accept-Encoding");
        response.setHeader(HttpHeaders.ETAG, page.mark());
        if (page.mark().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType(page.type());
        boolean zipped = takesGzip(request);
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var bytes = zipped ? page.gzipped() : page.plain();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        return true;
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var encodings = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        return Stream.of(encodings.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(encoding -> encoding.equals("gzip")
                        || encoding.startsWith("gzip;") && !encoding.matches("gzip;\\s*q=0(\\.0*)?"));
    }
}
