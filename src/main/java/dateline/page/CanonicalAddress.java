package dateline.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article without what changes from visit to visit: the same article has the same one.
 *
 * <p>Lower case for scheme and host, no default port, no fragment, no {@code ..}, no parameters that count visits, no
 * marks of an AMP copy. Everything else stays: order of parameters, capitals of the path, http beside https.
 */
public final class CanonicalAddress {

    private static final int LONGEST = 4000;

    private static final Pattern TRACKING = Pattern.compile(
            "(?i)utm_.*|(?:fb|g|tw|tt|y)clid|msclkid|wbraid|gbraid|dclid|li_fat_id|gclsrc|gad_source|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_ga|_gl"
                    + "|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|at_(?:medium|campaign|custom\\d|link_.*|bbc_team|ptr_name|format)"
                    + "|(?:ns|pk|piwik|mtm|matomo)_(?:mchannel|source|campaign|linkname|fee|kwd|keyword|medium|content|cid)"
                    + "|ref_?src|ref_url|smid|ocid|cmpid|ito|xtor|spm|guccounter|guce_referr(?:er|al)(?:_sig)?|soc_src|soc_trk|__twitter_impression|amp_js_v|usqp|cmp|s_cid|__tn__|wt_?mc(?:_id)?");

    private static final Pattern AMP_PARAMETER = Pattern.compile("(?i)amp(?:=(?:1|true)?)?|outputtype=amp");
    private static final Pattern AMP_END =
            Pattern.compile("(?i)(?<=[^/])(?:/amp/?|\\.amp(?=\\.html$|$))$|\\.amp(?=\\.html$)");
    private static final Pattern AMP_CACHE =
            Pattern.compile("(?i)https?://(?:www\\.)?google\\.[a-z.]{2,6}/amp/(s/)?(.+)");
    private static final Pattern AMP_PROJECT =
            Pattern.compile("(?i)https?://[\\w-]+\\.cdn\\.ampproject\\.org/[acv]/(s/)?(.+)");
    private static final Pattern UNSAFE = Pattern.compile("[^\\x21-\\x7E]+|[\\\\\"<>^`{|}]");

    private final String address;

    private CanonicalAddress(String address) {
        this.address = address;
    }

    /** @return empty where it is no address of http or https with a host */
    public static Optional<CanonicalAddress> of(String written) {
        String text = outOfCache(written.strip());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(escape(text)).normalize();
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            String host = Optional.ofNullable(uri.getHost())
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("\\.$", "");
            if (!scheme.matches("https?") || host.isEmpty()) {
                return Optional.empty();
            }
            boolean usual = uri.getPort() == (scheme.equals("https") ? 443 : 80) || uri.getPort() < 0;
            String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("^(?:/\\.\\.)+(?=/|$)", "");
            return Optional.of(new CanonicalAddress(scheme + "://" + host + (usual ? "" : ":" + uri.getPort())
                    + path(path) + query(Optional.ofNullable(uri.getRawQuery()).orElse(""))));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private static String outOfCache(String address) {
        for (Pattern cache : List.of(AMP_CACHE, AMP_PROJECT)) {
            Matcher match = cache.matcher(address);
            if (match.matches()) {
                return (match.group(1) == null ? "http://" : "https://") + match.group(2);
            }
        }
        return address;
    }

    private static String path(String path) {
        String without = AMP_END.matcher(path).replaceFirst("");
        return without.isEmpty() ? "/" : without;
    }

    private static String query(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            String name = parameter.replaceFirst("=.*", "");
            if (!parameter.isEmpty()
                    && !TRACKING.matcher(name).matches()
                    && !AMP_PARAMETER.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** What browsers take and RFC 3986 does not, and percent signs that escape nothing. */
    private static String escape(String address) {
        String escaped = address.replaceAll("%(?![0-9a-fA-F]{2})", "%25");
        return UNSAFE.matcher(escaped).replaceAll(it -> {
            StringBuilder bytes = new StringBuilder();
            for (byte each : it.group().getBytes(StandardCharsets.UTF_8)) {
                bytes.append("%%%02X".formatted(each & 0xFF));
            }
            return bytes.toString();
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalAddress that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}
