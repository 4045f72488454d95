package dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dateline.rest.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A body that is no JSON, or not the JSON that was asked for, as a problem that names the field in a reader's words; the
 * library's own words name Java classes. Before the extension's mappers for the same exceptions.
 */
final class JsonProblems {

    private static final int BEFORE_THE_EXTENSION = 1;

    private JsonProblems() {}

    /** A property that is not known. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Unknown extends ExceptionMapperBase<UnrecognizedPropertyException> {

        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException unknown) {
            return Problems.badField(path(unknown), "is not known here");
        }
    }

    /** A value that cannot be read: an impossible day, a word for a number. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Unreadable extends ExceptionMapperBase<InvalidFormatException> {

        @Override
        protected HttpProblem toProblem(InvalidFormatException wrong) {
            return mismatch(wrong);
        }
    }

    /** A value of another sort than was asked for. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class Mismatched extends ExceptionMapperBase<MismatchedInputException> {

        @Override
        protected HttpProblem toProblem(MismatchedInputException wrong) {
            return mismatch(wrong);
        }
    }

    /** What is no JSON at all; an object that cannot be written is our fault and no problem of the request. */
    @Provider
    @Priority(BEFORE_THE_EXTENSION)
    public static class NoJson extends ExceptionMapperBase<JsonProcessingException> {

        @Override
        protected HttpProblem toProblem(JsonProcessingException broken) {
            return of(broken);
        }
    }

    /** @return the problem that fits, whatever kind of trouble with JSON it is */
    static HttpProblem of(JsonProcessingException trouble) {
        if (trouble instanceof UnrecognizedPropertyException unknown) {
            return Problems.badField(path(unknown), "is not known here");
        }
        if (trouble instanceof MismatchedInputException wrong) {
            return mismatch(wrong);
        }
        return Problems.badField("", "the body is not one JSON object that is well formed");
    }

    private static HttpProblem mismatch(MismatchedInputException wrong) {
        Class<?> wanted = wrong.getTargetType();
        if (wrong.getPath().isEmpty()) {
            return Problems.badField("", "the body is not one JSON object that is well formed");
        }
        if (LocalDate.class.equals(wanted)) {
            return Problems.badField(path(wrong), "is not a day of the form 2024-06-19");
        }
        if (String.class.equals(wanted)) {
            return Problems.badField(path(wrong), "is not a text");
        }
        if (wanted != null && (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted))) {
            return Problems.badField(path(wrong), "is not a number");
        }
        return Problems.badField(path(wrong), "is not of the form that is asked for");
    }

    private static String path(JsonMappingException where) {
        return where.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
