package foyer.registration.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that knows no JavaScript, at a network address of their own. The application under test must trust 127.0.0.1 as a proxy. */
final class Visitor {
    private static final AtomicInteger VISITORS = new AtomicInteger();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String address;

    private Visitor(String base, String address) {
        this.base = base;
        this.address = address;
    }

    static Visitor at(int port) {
        return new Visitor("http://localhost:" + port, "10.20.30." + VISITORS.incrementAndGet());
    }

    /** A page as it came. */
    record Answer(int status, String location, Map<String, List<String>> headers, String body) {
        /** What is read, without mark-up, one space between words. */
        String text() {
            return unescaped(body.replaceAll("(?s)<(script|title)[^>]*>.*?</\\1>", "")
                            .replaceAll("<[^>]*>", " "))
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }

        /** Values of all fields with this name, hidden ones too, in the order of the page. */
        List<String> values(String field) {
            var found = new ArrayList<String>();
            var inputs = Pattern.compile("<input(?:[^>\"]|\"[^\"]*\")*>").matcher(body);
            while (inputs.find()) {
                if (!inputs.group().contains("name=\"" + field + "\"")) {
                    continue;
                }
                var value = Pattern.compile("value=\"([^\"]*)\"").matcher(inputs.group());
                found.add(value.find() ? unescaped(value.group(1)) : "");
            }
            return found;
        }

        private static String unescaped(String html) {
            return html.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Goes where the answer leads. */
    Answer follow(Answer answer) {
        return get(answer.location());
    }

    Answer post(String path, Fields fields) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.encoded())));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.header("X-Forwarded-For", address).build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").map(Visitor::path).orElse(""),
                    response.headers().map(),
                    response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String path(String location) {
        var uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** A filled-in form; each change gives another. */
    record Fields(Map<String, List<String>> values) {
        static Fields of(String person, String... wishes) {
            return new Fields(Map.of())
                    .with("submission", UUID.randomUUID().toString())
                    .with("name", person)
                    .with("email", person.toLowerCase(Locale.ROOT) + "@foyer.example")
                    .with("language", "de")
                    .with("wish", wishes)
                    .with("round", Arrays.stream(wishes).map(w -> "either").toArray(String[]::new))
                    .with("consent.privacy", "yes");
        }

        Fields with(String name, String... several) {
            var changed = new LinkedHashMap<>(values);
            changed.put(name, List.of(several));
            return new Fields(changed);
        }

        String encoded() {
            return values.entrySet().stream()
                    .flatMap(field ->
                            field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                    .collect(Collectors.joining("&"));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
