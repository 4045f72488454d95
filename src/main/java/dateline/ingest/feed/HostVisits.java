package dateline.ingest.feed;

import dateline.ingest.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When each host may be asked next: what nobody waits for goes to one host slowly, from all nodes together. */
@ApplicationScoped
@Transactional
public class HostVisits {

    private final Statements statements;
    private final Duration spacing;

    HostVisits(
            DataSource database,
            @ConfigProperty(name = "dateline.fetch.spacing", defaultValue = "2s") Duration spacing) {
        this.statements = new Statements(database);
        this.spacing = spacing;
    }

    /** Takes the host's next free moment. @return how far off it is */
    public Duration next(String host) {
        return statements.run(
                "insert into host_visit (host, next_at) values (?, now() + ? * interval '1 millisecond')"
                        + " on conflict (host) do update set next_at = greatest(host_visit.next_at, now())"
                        + " + ? * interval '1 millisecond'"
                        + " returning extract(epoch from next_at - now()) * 1000 - ? as wait",
                take -> {
                    take.setString(1, host);
                    take.setLong(2, spacing.toMillis());
                    take.setLong(3, spacing.toMillis());
                    take.setLong(4, spacing.toMillis());
                    return Statements.first(take, row -> Duration.ofMillis(Math.max(0, (long) row.getDouble("wait"))))
                            .orElse(Duration.ZERO);
                });
    }

    /** The host asked to be left alone for that time. */
    public void holdOff(String host, Duration wait) {
        statements.change(
                "insert into host_visit (host, next_at) values (?, now() + ? * interval '1 millisecond')"
                        + " on conflict (host) do update set next_at = greatest(host_visit.next_at, excluded.next_at)",
                host,
                wait.toMillis());
    }
}
