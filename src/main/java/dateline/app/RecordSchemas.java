package dateline.app;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Tells the API's document what the records already say: a component without {@code @Nullable} is always there, one
 * with it can be null. Clients whose types are made from the document then know what they need not check.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RecordSchemas implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView classes;

    public RecordSchemas(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (AnnotationInstance named : classes.getAnnotations(SCHEMA)) {
            AnnotationValue name = named.value("name");
            if (name != null && named.target() instanceof ClassInfo type && type.isRecord()) {
                Schema schema = schemas.get(name.asString());
                // The build filters the document more than once.
                if (schema != null && schema.getRequired() == null) {
                    tell(schema, type);
                }
            }
        }
    }

    private void tell(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            if (type.field(component.name()).hasAnnotation(UNWRAPPED)) {
                tell(schema, classes.getClassByName(component.type().name()));
            } else if (component.type().hasAnnotation(NULLABLE)) {
                allowNull(schema, component.name());
            } else {
                required.add(component.name());
            }
        }
        required.forEach(schema::addRequired);
    }

    private static void allowNull(Schema schema, String property) {
        Schema present = schema.getProperties().get(property);
        if (present == null) {
            return;
        }
        List<SchemaType> types = present.getType();
        if (types != null && !types.contains(SchemaType.NULL)) {
            present.addType(SchemaType.NULL);
        } else if (types == null && present.getAnyOf() == null) {
            schema.addProperty(
                    property,
                    OASFactory.createSchema()
                            .addAnyOf(present)
                            .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL)));
        }
    }
}
