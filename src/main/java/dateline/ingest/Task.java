package dateline.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a job does, as it is kept until a node takes it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Fetch.class, name = "fetch"),
    @JsonSubTypes.Type(value = Task.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Task.Poll.class, name = "poll")
})
sealed interface Task {

    /**
     * Fetches a page.
     *
     * @param address where it is
     * @param known what is known of the article beforehand, without a text
     */
    record Fetch(String address, Submission known) implements Task {}

    /**
     * Reads the job's original.
     *
     * @param form what somebody said that the original is
     * @param known what is known of the article beforehand, without a text
     */
    record Read(Form form, Submission known) implements Task {}

    /** @param feed the id of the feed to look at */
    record Poll(long feed) implements Task {}
}
