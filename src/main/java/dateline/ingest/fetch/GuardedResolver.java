package dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up, and hands out only addresses that may be fetched from. The client connects to these very addresses: no
 * second lookup comes between the check and the connection, whatever the name server says then.
 */
final class GuardedResolver implements DnsResolver {

    /** The host has no address that may be fetched from. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }

    private final PublicAddresses permitted;

    GuardedResolver(PublicAddresses permitted) {
        this.permitted = permitted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] usable = Stream.of(InetAddress.getAllByName(host))
                .filter(permitted::permit)
                .toArray(InetAddress[]::new);
        if (usable.length == 0) {
            throw new NotPublic(host);
        }
        return usable;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
