package dateline.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Applies a JSON object to what is there, by RFC 7396: a property that is left out stays, {@code null} clears. A
 * property that is not known, or has a wrong value, is refused by name.
 */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param present what is there now, in a class with public fields; it takes the changes
     * @return the same object
     * @throws ConstraintViolationException where the outcome is not valid
     */
    public <T> T apply(JsonNode patch, T present) throws JsonProcessingException {
        if (!patch.isObject()) {
            throw Problems.badField("", "the body is not a JSON object");
        }
        T changed = json.readerForUpdating(present).readValue(json.writeValueAsString(patch));
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }
}
