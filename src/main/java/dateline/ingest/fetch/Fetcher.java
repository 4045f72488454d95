package dateline.ingest.fetch;

import dateline.ingest.job.Trouble;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;

/** Fetches one body, within limits, and says in a sentence why it could not. */
public final class Fetcher implements AutoCloseable {

    private static final int SWITCHING_BOUND = 300;

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final ScheduledExecutorService scheduler;

    /** @param scheduler ends what takes longer than the whole may take */
    Fetcher(CloseableHttpClient client, FetchLimits limits, ScheduledExecutorService scheduler) {
        this.client = client;
        this.limits = limits;
        this.scheduler = scheduler;
    }

    /**
     * @param progress told how much of the body is there, in percent, where the server says how long it is
     * @throws Trouble where there is no body to be had
     */
    public Fetched fetch(Visit visit, IntConsumer progress) {
        long end = System.nanoTime() + limits.whole().toNanos();
        Visit next = visit;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Step step = step(WebOnly.check(next), end, progress);
            if (step instanceof Arrived arrived) {
                return arrived.fetched();
            } else if (step instanceof Elsewhere elsewhere) {
                next = next.at(elsewhere.address());
            }
        }
        throw Trouble.lasting("The server redirects more than " + limits.redirects() + " times.");
    }

    private sealed interface Step {}

    private record Arrived(Fetched fetched) implements Step {}

    private record Elsewhere(URI address) implements Step {}

    private Step step(Visit visit, long end, IntConsumer progress) {
        HttpGet request = new HttpGet(visit.address());
        request.setHeader(HttpHeaders.ACCEPT, visit.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        visit.etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        visit.lastModified().ifPresent(day -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, day));
        Future<?> limit =
                scheduler.schedule(request::cancel, Math.max(end - System.nanoTime(), 0), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> read(visit, response, progress));
        } catch (IOException failed) {
            throw explain(failed, visit, System.nanoTime() >= end);
        } finally {
            limit.cancel(false);
        }
    }

    private Step read(Visit visit, ClassicHttpResponse response, IntConsumer progress) throws IOException {
        int status = response.getCode();
        Optional<String> location = header(response, HttpHeaders.LOCATION);
        if (status == 304) {
            return new Arrived(new Fetched.Unchanged());
        } else if (status > SWITCHING_BOUND && status < 400 && location.isPresent()) {
            return new Elsewhere(resolve(visit.address(), location.get()));
        } else if (status != 200) {
            throw StatusTrouble.of(status, header(response, HttpHeaders.RETRY_AFTER));
        }
        HttpEntity entity = response.getEntity();
        Optional<ContentType> type =
                Optional.ofNullable(entity).map(HttpEntity::getContentType).map(Fetcher::lenient);
        byte[] body = entity == null ? new byte[0] : new Body(entity, limits, progress).read();
        return new Arrived(new Fetched.Body(
                visit.address(),
                body,
                type.map(ContentType::getMimeType).orElse("").toLowerCase(java.util.Locale.ROOT),
                type.map(each -> each.getParameter("charset")),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private static ContentType lenient(String told) {
        return ContentType.parseLenient(told);
    }

    private static Optional<String> header(MessageHeaders response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(header -> header.getValue());
    }

    private static URI resolve(URI base, String location) {
        try {
            return base.resolve(location.strip());
        } catch (IllegalArgumentException notAnAddress) {
            throw Trouble.lasting("The server redirects to what is not an address.");
        }
    }

    private static Trouble explain(IOException failed, Visit visit, boolean late) {
        String host = String.valueOf(visit.address().getHost());
        if (failed instanceof GuardedResolver.NotPublic) {
            return Trouble.lasting(host + " is not a public address. Dateline fetches from public addresses only.");
        } else if (late) {
            return Trouble.passing(host + " took too long to answer.");
        } else if (failed instanceof UnknownHostException) {
            return Trouble.passing("There is no host " + host + ", or it cannot be looked up now.");
        } else if (failed instanceof SocketTimeoutException || failed instanceof InterruptedIOException) {
            return Trouble.passing(host + " does not answer.");
        } else if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
            return Trouble.passing(host + " cannot be reached.");
        } else if (failed instanceof SSLException) {
            return Trouble.passing("No safe connection to " + host + " could be made.");
        } else if (failed instanceof ConnectionClosedException) {
            return Trouble.passing(host + " broke off before the end.");
        }
        return Trouble.passing("The connection to " + host + " failed.");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
