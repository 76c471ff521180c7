package foyer.myday.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a program would. */
record ApiCaller(int port, String language) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer that was understood. */
    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String type() {
            return header("Content-Type");
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /** {@code email: Bitte …} */
        List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(e -> e.path("field").stringValue() + ": "
                            + e.path("detail").stringValue())
                    .toList();
        }

        List<String> wrongFields() {
            return json().path("errors")
                    .valueStream()
                    .map(e -> e.path("field").stringValue())
                    .toList();
        }
    }

    ApiCaller in(String other) {
        return new ApiCaller(port, other);
    }

    Answer get(String path) throws Exception {
        return send(request(path).GET());
    }

    Answer delete(String path) throws Exception {
        return send(request(path).DELETE());
    }

    Answer put(String path, String json) throws Exception {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Answer post(String path, String json, String... headers) throws Exception {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer send(HttpRequest.Builder request) throws Exception {
        return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language);
    }
}
