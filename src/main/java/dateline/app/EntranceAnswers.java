package dateline.app;

import dateline.account.OpenToAll;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Tells the API's document what {@link dateline.account.Entrance} answers in place of the resource: to nobody known, and to
 * who may not do it. A method that is marked {@code @OpenToAll} lets everybody through.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class EntranceAnswers implements OASFilter {

    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName OPEN_TO_ALL = DotName.createSimple(OpenToAll.class);

    private final IndexView classes;

    public EntranceAnswers(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (AnnotationInstance path : classes.getAnnotations(PATH)) {
            if (path.target() instanceof ClassInfo resource) {
                resource.methods().stream()
                        .filter(method -> !method.hasAnnotation(OPEN_TO_ALL))
                        .flatMap(method -> operation(document, path.value().asString(), method).stream())
                        .forEach(EntranceAnswers::tell);
            }
        }
    }

    /** Empty for a method that answers no requests, or none that the document tells of. */
    private static Optional<Operation> operation(OpenAPI document, String resource, MethodInfo method) {
        String path = Stream.ofNullable(method.annotation(PATH))
                .map(below -> below.value().asString())
                .collect(Collectors.joining("", resource + "/", ""))
                .replaceAll("/+$", "");
        return Optional.ofNullable(document.getPaths().getPathItem(path)).flatMap(item -> Stream.of(HttpMethod.values())
                .filter(verb -> method.hasAnnotation(annotation(verb)))
                .map(verb -> item.getOperations().get(verb))
                .findFirst());
    }

    private static DotName annotation(HttpMethod verb) {
        return DotName.createSimple(
                Path.class.getPackageName() + "." + verb.name().toUpperCase(Locale.ROOT));
    }

    private static void tell(Operation operation) {
        answer(operation.getResponses(), "401", "Nobody is signed in, and no API token that is known came along");
        answer(operation.getResponses(), "403", "The role, or the API token, is not enough for it");
    }

    /** What the resource itself says of the answer stays; and the build filters the document more than once. */
    private static void answer(APIResponses answers, String status, String description) {
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }
}
