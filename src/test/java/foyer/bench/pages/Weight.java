package foyer.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a visit costs in bytes of bodies. All that the page names is fetched, and all that scripts import; of the fonts those
 * for Latin letters in every upright weight, which is what the page uses.
 */
record Weight(Map<String, Integer> files, int first, int next, int unchanged) {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("import \"\\./([^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"(fonts/fira-sans-latin-\\d+-normal\\.woff2)\"\\)");

    static Weight of(URI page) throws Exception {
        var files = new LinkedHashMap<String, Integer>();
        var answer = fetch(page, "gzip");
        files.put(page.getPath(), answer.body().length);
        var waiting = new ArrayDeque<URI>();
        ASSET.matcher(text(answer)).results().forEach(found -> waiting.add(page.resolve(found.group(1))));
        int checkedAgain = 0;
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (files.containsKey(address.getPath())) {
                continue;
            }
            var asset = fetch(address, "gzip");
            files.put(address.getPath(), asset.body().length);
            checkedAgain += isKept(asset) ? 0 : asset.body().length;
            var found = address.getPath().endsWith(".css") ? FONT : IMPORT;
            found.matcher(text(asset)).results().forEach(name -> waiting.add(address.resolve(name.group(1))));
        }
        int first = files.values().stream().mapToInt(Integer::intValue).sum();
        return new Weight(files, first, answer.body().length + checkedAgain, again(page, answer));
    }

    private static boolean isKept(HttpResponse<byte[]> asset) {
        var caching = asset.headers().firstValue("cache-control").orElse("");
        return caching.contains("immutable") && caching.contains("max-age=31536000");
    }

    private static int again(URI page, HttpResponse<byte[]> answer) throws Exception {
        var mark = answer.headers().firstValue("etag").orElse("\"none\"");
        return fetch(page, "gzip", "If-None-Match", mark).body().length;
    }

    static HttpResponse<byte[]> fetch(URI address, String encoding, String... headers) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", encoding)
                    .header("Accept-Language", "de");
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return http.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var zipped = answer.headers().firstValue("content-encoding").isPresent();
        var body = zipped ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }
}
