package dateline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets tests fetch from the servers that they start on this machine, and wait for nobody's sake. */
public final class LoopbackMayBeFetched implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("dateline.fetch.allow", "127.0.0.1", "dateline.fetch.spacing", "0s");
    }

    @Override
    public void stop() {
        // There is nothing that was started.
    }
}
