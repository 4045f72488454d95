package dateline.process;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a running Dateline tells of its own API, and requests as it tells them.
 *
 * @param origin of its pages
 * @param paths as in OpenAPI
 */
record ApiDocument(String origin, Map<String, Map<String, Map<String, Object>>> paths) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    /** As a browser speaks to a server without TLS. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static ApiDocument of(String address) {
        return new ApiDocument(
                address.replaceAll("/$", ""),
                given().baseUri(address).get("q/openapi?format=json").jsonPath().getMap("paths"));
    }

    /** Method and path of every request that is taken. */
    List<String> names() {
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    /** The codes of the answers that it tells of for a request. */
    @SuppressWarnings("unchecked") // the form of an OpenAPI document
    Set<String> answers(Endpoint endpoint) {
        return ((Map<String, Object>) operation(endpoint).get("responses")).keySet();
    }

    /** With a body of the type that the document tells, so that the request gets as far as it can. */
    HttpResponse<String> send(Endpoint endpoint, Map<String, String> headers, String path) {
        String type = bodyType(endpoint);
        String body =
                type.startsWith("multipart/") ? "--b--\r\n" : endpoint.body().orElse("{}");
        return send(endpoint.method(), path, headers, type, type.isEmpty() ? "" : body);
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path.replaceAll("\\{\\w+}", "1")))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (!type.isEmpty()) {
            request.header("Content-Type", type.startsWith("multipart/") ? type + "; boundary=b" : type);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it takes none. */
    @SuppressWarnings("unchecked") // the form of an OpenAPI document
    private String bodyType(Endpoint endpoint) {
        Map<String, Object> body = (Map<String, Object>) operation(endpoint).get("requestBody");
        return body == null
                ? ""
                : ((Map<String, Object>) body.get("content"))
                        .keySet()
                        .iterator()
                        .next();
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        return paths.get(endpoint.path()).get(endpoint.method().toLowerCase(Locale.ROOT));
    }
}
