package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Tasks as the jobs' table keeps them. */
@ApplicationScoped
class TaskText {

    private final ObjectMapper json;

    TaskText(ObjectMapper json) {
        this.json = json;
    }

    String write(Task task) {
        try {
            return json.writerFor(Task.class).writeValueAsString(task);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    Task read(String text) {
        try {
            return json.readValue(text, Task.class);
        } catch (JsonProcessingException ofAnotherRelease) {
            throw new IllegalStateException(ofAnotherRelease);
        }
    }
}
