package dateline.ingest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

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
     * @param known what somebody said of the article, without a text
     * @param told what a feed said of it
     */
    record Fetch(String address, Submission known, Optional<Told> told) implements Task {}

    /**
     * Reads the job's original.
     *
     * @param form what somebody said that the original is
     * @param known what somebody said of the article, without a text
     * @param told what a feed said of it
     */
    record Read(Form form, Submission known, Optional<Told> told) implements Task {}

    /** @param feed the id of the feed to look at */
    record Poll(long feed) implements Task {}

    /** What a feed says of an article: it counts where the page itself does not say. */
    record Told(String feed, Optional<String> title, Optional<LocalDate> publishedOn) {}
}
