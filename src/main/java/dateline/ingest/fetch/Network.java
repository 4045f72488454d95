package dateline.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of addresses in CIDR notation: "10.0.0.0/8", "fc00::/7"; an address alone is a range of one. */
record Network(BigInteger prefix, int length, int bits) {

    private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F:.]+)(?:/(\\d{1,3}))?");

    /** @throws IllegalArgumentException where it is none */
    static Network parse(String cidr) {
        Matcher parts = CIDR.matcher(cidr.strip());
        // A name would be looked up: only digits, colons and dots get that far.
        if (!parts.matches() || !parts.group(1).matches(".*[:.].*")) {
            throw new IllegalArgumentException("“" + cidr + "” is no range of addresses such as 10.0.0.0/8");
        }
        byte[] address = address(parts.group(1)).getAddress();
        int bits = address.length * 8;
        int length = parts.group(2) == null ? bits : Integer.parseInt(parts.group(2));
        if (length > bits) {
            throw new IllegalArgumentException("“" + cidr + "” has more than " + bits + " bits");
        }
        return new Network(new BigInteger(1, address).shiftRight(bits - length), length, bits);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException("“" + literal + "” is no address", notAnAddress);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * 8 == bits
                && new BigInteger(1, bytes).shiftRight(bits - length).equals(prefix);
    }
}
