package dateline.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be fetched from. Somebody who names an address, or a server that redirects to one, must not reach
 * what only this machine can: its own services, its neighbours, the cloud's metadata.
 */
final class PublicAddresses {

    /** IANA's special-purpose registry for IPv4, with multicast and what is reserved. */
    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is routed in IPv6. Loopback, local, multicast, IPv4-mapped and NAT64 addresses lie outside. */
    private static final Network GLOBAL_V6 = Network.parse("2000::/3");

    /** Within it: protocol assignments with Teredo, documentation, and 6to4, which leads to any IPv4 address. */
    private static final List<Network> SPECIAL_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Network> allowed;

    /** @param allowed ranges that may be fetched from although they are not public */
    PublicAddresses(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean permit(InetAddress address) {
        return isPublic(address) || contains(allowed, address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? !contains(SPECIAL_V4, address)
                : GLOBAL_V6.contains(address) && !contains(SPECIAL_V6, address);
    }

    private static boolean contains(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... ranges) {
        return Stream.of(ranges).map(Network::parse).toList();
    }
}
