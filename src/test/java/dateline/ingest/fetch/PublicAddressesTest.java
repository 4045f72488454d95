package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    private static final PublicAddresses NONE_ALLOWED = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.170",
                "192.88.99.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "240.0.0.1",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fec0::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::1",
                "2002:a9fe:a9fe::1",
                "2001:0:4136:e378::1",
                "2001:db8::1",
                "100::1"
            })
    void whatIsNotPublicIsRefused(String address) throws Exception {
        assertThat(NONE_ALLOWED.permit(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2606:4700::1111",
                "2a00:1450:4001::200e"
            })
    void whatIsPublicIsNot(String address) throws Exception {
        assertThat(NONE_ALLOWED.permit(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void whatIsAllowedMayBeReachedAndItsNeighboursMayNot() throws Exception {
        PublicAddresses some = new PublicAddresses(List.of(Network.parse("10.1.0.0/16"), Network.parse("::1")));
        assertThat(some.permit(InetAddress.getByName("10.1.255.255"))).isTrue();
        assertThat(some.permit(InetAddress.getByName("::1"))).isTrue();
        assertThat(some.permit(InetAddress.getByName("10.2.0.0"))).isFalse();
        assertThat(some.permit(InetAddress.getByName("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "::/129", "10.0.0.0/", "cafe", "10.0.0.0/8/8"})
    void aRangeIsWrittenInDigits(String wrong) {
        assertThatThrownBy(() -> Network.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
