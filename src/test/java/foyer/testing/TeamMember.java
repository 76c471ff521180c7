package foyer.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody of the organising team with a browser that keeps its cookie, as {@code TeamMember.at(port).opens(link)}. */
public final class TeamMember {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final List<String> headers = new ArrayList<>();
    private String cookie = "";

    private TeamMember(String base) {
        this.base = base;
    }

    public static TeamMember at(int port) {
        return new TeamMember("http://localhost:" + port);
    }

    /** Sends this with every request from now on. */
    public TeamMember sending(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    /** Opens a one-time link and presses its button. */
    public TeamMember opens(URI link) {
        var answer = post(link.getPath(), "");
        if (answer.statusCode() != 303) {
            throw new AssertionError("The link was not accepted: " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A file. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** @param form name and value in turn */
    public HttpResponse<String> post(String path, String... form) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    public HttpResponse<String> post(String path, String contentType, BodyPublisher body) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", contentType)
                .POST(body));
    }

    /** As another site would send it, or a program that says nothing of itself. */
    public HttpResponse<String> postWithout(String path) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
    }

    public String cookie() {
        return cookie;
    }

    public TeamMember withCookie(String other) {
        cookie = other;
        return this;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.contains("foyer-sign-in="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String... form) {
        var body = new StringBuilder();
        for (int i = 0; i + 1 < form.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(form[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }
}
