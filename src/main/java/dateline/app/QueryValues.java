package dateline.app;

import dateline.rest.Problems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers among the query parameters, and names the one that is none. By the framework's own rule (JAX-RS,
 * 3.2) a parameter that cannot be read is a page that is not there.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @Override
    @SuppressWarnings("unchecked") // each reader answers what its key is
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> parameter = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        Function<String, T> reader = (Function<String, T>) READERS.get(type);
        return parameter.isPresent() && reader != null ? new Naming<>(parameter.get(), reader) : null;
    }

    private record Naming<T>(String parameter, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return reader.apply(value);
            } catch (NumberFormatException notOne) {
                throw Problems.badField(parameter, "“" + value + "” is not a whole number");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
