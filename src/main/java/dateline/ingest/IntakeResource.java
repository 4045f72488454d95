package dateline.ingest;

import dateline.ingest.job.Job.Kind;
import dateline.ingest.job.JobView;
import dateline.ingest.job.Jobs;
import dateline.ingest.job.NewJob;
import dateline.rest.Page.Items;
import dateline.rest.Problems;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /api/intake}: what is given here is kept at once, and brought in by a job that outlives the request. */
@Path("/api/intake")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@Transactional
public class IntakeResource {

    private static final int LONGEST_FILE = 10_000_000;
    private static final int MOST_FILES = 100;

    private final Jobs jobs;
    private final Originals originals;
    private final TaskText tasks;

    IntakeResource(Jobs jobs, Originals originals, TaskText tasks) {
        this.jobs = jobs;
        this.originals = originals;
        this.tasks = tasks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring in a text, a page's HTML, or the page at an address",
            description = "With an address alone, the page is fetched, from public addresses only.")
    @APIResponse(
            responseCode = "202",
            description = "Kept; Location names the job",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response take(@NotNull @Valid Submission given) {
        long id = jobs.submit(job(given));
        return Response.accepted(JobView.of(jobs.find(id).orElseThrow()))
                .location(URI.create("/api/jobs/" + id))
                .build();
    }

    private NewJob job(Submission given) {
        String text = given.text();
        String html = given.html();
        String url = given.url();
        if (text != null && html == null) {
            return read(Kind.READ, Form.TEXT, filled("text", text, SubmissionReader.LONGEST_TEXT), given);
        } else if (html != null && text == null) {
            return read(Kind.READ, Form.HTML, filled("html", html, SubmissionReader.LONGEST_HTML), given);
        } else if (url != null && text == null) {
            Submission known = new Submission(given.title(), null, null, given.publishedOn(), given.publisher(), null);
            return NewJob.of(Kind.FETCH, url, tasks.write(new Task.Fetch(url, known, Optional.empty())));
        }
        throw Problems.badField("text", "give a text, the html of a page, or the url of one");
    }

    private static String filled(String field, String value, int longest) {
        if (value.isBlank()) {
            throw Problems.badField(field, "is empty");
        }
        if (value.length() > longest) {
            throw Problems.tooLarge(
                    field, "has %,d characters; at most %,d are read".formatted(value.length(), longest));
        }
        return value;
    }

    private NewJob read(Kind kind, Form form, String content, Submission given) {
        String subject = Optional.ofNullable(given.title())
                .or(() -> content.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst())
                .orElse("A text");
        return NewJob.of(kind, subject, tasks.write(new Task.Read(form, given.known(), Optional.empty())))
                .reading(originals.keep(Original.of(content)));
    }

    /** For the API's document: a form of files. */
    @Schema(name = "Files")
    record FileForm(List<byte[]> files) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring in files", description = "HTML, plain text and others, told apart by what is in them.")
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileForm.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept; a job for each file, in their order",
            content = @Content(schema = @Schema(implementation = JobPage.class)))
    public Response takeFiles(@RestForm(FileUpload.ALL) @Nullable List<FileUpload> files) {
        if (files == null || files.isEmpty()) {
            throw Problems.badField("files", "holds no file");
        }
        if (files.size() > MOST_FILES) {
            throw Problems.tooLarge("files", "are more than " + MOST_FILES);
        }
        List<Long> ids = jobs.submit(files.stream().map(this::job).toList());
        return Response.accepted(
                        new Items<>(jobs.in(ids).stream().map(JobView::of).toList()))
                .build();
    }

    /** For the API's document. */
    @Schema(name = "JobPage")
    record JobPage(List<JobView> items) {}

    private NewJob job(FileUpload file) {
        String name = Optional.ofNullable(file.fileName())
                .filter(given -> !given.isBlank())
                .orElse("a file");
        if (file.size() == 0) {
            throw Problems.badField("files", "“" + name + "” is empty");
        }
        if (file.size() > LONGEST_FILE) {
            throw Problems.tooLarge("files", "“%s” has more than %d MB".formatted(name, LONGEST_FILE / 1_000_000));
        }
        String mediaType = Optional.ofNullable(file.contentType()).orElse("").toLowerCase(Locale.ROOT);
        Form form = new Form(
                mediaType.isBlank() ? "application/octet-stream" : mediaType.split(";")[0].strip(),
                Optional.empty(),
                name);
        try {
            byte[] sha256 = originals.keep(Original.of(Files.readAllBytes(file.uploadedFile())));
            Task task = new Task.Read(form, Submission.NOTHING, Optional.empty());
            return NewJob.of(Kind.READ, name, tasks.write(task)).reading(sha256);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
