package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.ingest.BulkLines.Line;
import dateline.ingest.job.Job;
import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.Jobs;
import dateline.ingest.job.NewJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings in many articles from one stream. A portion of lines becomes jobs in one transaction; a few portions are under
 * way at a time, worked on by all nodes, and the stream waits for them: what is held in memory does not grow with it.
 */
@ApplicationScoped
class Bulk {

    /** Takes outcomes in the order of the lines. */
    interface Outcomes {
        void tell(BulkOutcome outcome) throws IOException;
    }

    static final int LONGEST_LINE = 4_000_000;

    private static final int PORTION = 100;
    private static final int PORTION_BYTES = 4_000_000;
    private static final int UNDER_WAY = 4;
    private static final int LOOK_MILLIS = 40;

    /** How long a database that is away is waited for. */
    private static final long PATIENCE_MILLIS = 120_000;

    private final Jobs jobs;
    private final Originals originals;
    private final TaskText tasks;
    private final ObjectMapper json;
    private final Validator validator;

    Bulk(Jobs jobs, Originals originals, TaskText tasks, ObjectMapper json, Validator validator) {
        this.jobs = jobs;
        this.originals = originals;
        this.tasks = tasks;
        this.json = json;
        this.validator = validator;
    }

    void run(BulkLines lines, Outcomes outcomes) throws IOException {
        Deque<List<Entry>> underWay = new ArrayDeque<>();
        for (List<Entry> portion = portion(lines); !portion.isEmpty(); portion = portion(lines)) {
            underWay.add(submit(portion));
            if (underWay.size() >= UNDER_WAY) {
                report(underWay.remove(), outcomes);
            }
        }
        while (!underWay.isEmpty()) {
            report(underWay.remove(), outcomes);
        }
    }

    /** @param problem why the line is refused; else there is a submission, and later its job's id */
    private record Entry(long line, Optional<String> problem, Optional<Submission> submission, long job) {

        static Entry refused(long line, String problem) {
            return new Entry(line, Optional.of(problem), Optional.empty(), 0);
        }
    }

    private List<Entry> portion(BulkLines lines) throws IOException {
        List<Entry> portion = new ArrayList<>();
        int bytes = 0;
        while (portion.size() < PORTION && bytes < PORTION_BYTES) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            bytes += line.get().bytes().map(read -> read.length).orElse(0);
            portion.add(entry(line.get()));
        }
        return portion;
    }

    private Entry entry(Line line) {
        if (line.bytes().isEmpty()) {
            return Entry.refused(line.number(), "The line has more than %,d bytes.".formatted(LONGEST_LINE));
        }
        try {
            Submission given = json.readValue(line.bytes().get(), Submission.class);
            return problem(given)
                    .map(problem -> Entry.refused(line.number(), problem))
                    .orElseGet(() -> new Entry(line.number(), Optional.empty(), Optional.of(given), 0));
        } catch (JsonProcessingException wrong) {
            return Entry.refused(line.number(), "It is no article in JSON: " + wrong.getOriginalMessage());
        } catch (IOException unreadable) {
            return Entry.refused(line.number(), "It is no article in JSON.");
        }
    }

    private Optional<String> problem(Submission given) {
        Set<ConstraintViolation<Submission>> violations = validator.validate(given);
        if (!violations.isEmpty()) {
            return Optional.of(violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; ")));
        }
        String content = given.text() != null ? given.text() : given.html();
        if (content == null || content.isBlank() || (given.text() != null && given.html() != null)) {
            return Optional.of("give the article's text or its html, one of the two");
        }
        int longest = given.text() != null ? SubmissionReader.LONGEST_TEXT : SubmissionReader.LONGEST_HTML;
        return content.length() > longest
                ? Optional.of("has %,d characters; at most %,d are read".formatted(content.length(), longest))
                : Optional.empty();
    }

    /** Where the database was cut off in the middle this may submit a portion twice: the same text comes in once. */
    private List<Entry> submit(List<Entry> portion) throws IOException {
        List<Entry> good =
                portion.stream().filter(entry -> entry.submission().isPresent()).toList();
        List<Long> ids = patiently(() -> QuarkusTransaction.requiringNew()
                .call(() -> jobs.submit(good.stream().map(this::job).toList())));
        List<Entry> submitted = new ArrayList<>();
        int next = 0;
        for (Entry entry : portion) {
            boolean isGood = entry.submission().isPresent();
            submitted.add(
                    isGood ? new Entry(entry.line(), Optional.empty(), Optional.empty(), ids.get(next++)) : entry);
        }
        return submitted;
    }

    private NewJob job(Entry entry) {
        Submission given = entry.submission().orElseThrow();
        boolean isText = given.text() != null;
        String content = isText ? given.text() : given.html();
        Task task = new Task.Read(isText ? Form.TEXT : Form.HTML, given.known(), Optional.empty());
        return NewJob.of(Kind.LINE, "line " + entry.line(), tasks.write(task))
                .reading(originals.keep(Original.of(String.valueOf(content))));
    }

    private void report(List<Entry> portion, Outcomes outcomes) throws IOException {
        List<Long> ids = portion.stream().map(Entry::job).filter(id -> id > 0).toList();
        Map<Long, Job> ended = await(ids);
        for (Entry entry : portion) {
            Optional<BulkOutcome> refused = entry.problem().map(problem -> BulkOutcome.refused(entry.line(), problem));
            outcomes.tell(
                    refused.isPresent()
                            ? refused.get()
                            : Optional.ofNullable(ended.get(entry.job()))
                                    .map(job -> BulkOutcome.of(entry.line(), job))
                                    .orElseGet(() -> BulkOutcome.refused(entry.line(), "Its job was removed.")));
        }
    }

    private Map<Long, Job> await(List<Long> ids) throws IOException {
        while (true) {
            List<Job> all = patiently(() -> jobs.in(ids));
            if (all.stream().allMatch(job -> job.state().ended())) {
                return all.stream().collect(Collectors.toMap(Job::id, Function.identity()));
            }
            pause(LOOK_MILLIS);
        }
    }

    private static <T> T patiently(Supplier<T> step) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (true) {
            try {
                return step.get();
            } catch (RuntimeException away) {
                if (System.nanoTime() > end) {
                    throw new IOException("the database is away", away);
                }
                pause(LOOK_MILLIS * 10);
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
