package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.ingest.job.Claim;
import dateline.ingest.job.Work;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what a job's task says. */
@ApplicationScoped
class DoTask implements Work {

    private final ObjectMapper json;
    private final BringIn bringIn;

    DoTask(ObjectMapper json, BringIn bringIn) {
        this.json = json;
        this.bringIn = bringIn;
    }

    @Override
    public void on(Claim claim) {
        Task task = task(claim);
        if (task instanceof Task.Read read) {
            bringIn.upload(claim, read);
        }
    }

    private Task task(Claim claim) {
        try {
            return json.readValue(claim.task(), Task.class);
        } catch (JsonProcessingException ofAnotherRelease) {
            throw new IllegalStateException(ofAnotherRelease);
        }
    }
}
