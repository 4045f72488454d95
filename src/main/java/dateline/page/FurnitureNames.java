package dateline.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that classes and ids of pages call their furniture by.
 *
 * <p>Takes whole words ("article-share", "shareBar", "related_links"). Refuses parts of words ("shared", "heading" for
 * "ad").
 */
final class FurnitureNames {

    /** The name of what readers wrote below an article. */
    static final String COMMENTS = "comments";

    private static final Set<String> COMMENT_WORDS =
            Set.of("comment", "comments", "commentlist", "disqus", "respond", "livefyre", "coral", "talkback");

    private static final Set<String> WORDS = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "adsense",
            "attribution",
            "authorbox",
            "bio",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "carousel",
            "consent",
            "cookie",
            "cookies",
            "copyright",
            "credit",
            "credits",
            "disclaimer",
            "footer",
            "gallery",
            "gdpr",
            "inread",
            "login",
            "masthead",
            "menu",
            "metabox",
            "modal",
            "nav",
            "navbar",
            "navi",
            "navigation",
            "newsletter",
            "newsletters",
            "outbrain",
            "overlay",
            "pager",
            "paginate",
            "pagination",
            "popular",
            "popup",
            "promo",
            "promos",
            "promotion",
            "rating",
            "ratings",
            "readmore",
            "recirc",
            "recirculation",
            "recommend",
            "recommendation",
            "recommendations",
            "recommended",
            "register",
            "related",
            "screenreader",
            "share",
            "sharebar",
            "sharedaddy",
            "sharing",
            "sidebar",
            "signup",
            "slideshow",
            "social",
            "sponsor",
            "sponsored",
            "sponsors",
            "subscribe",
            "subscription",
            "taboola",
            "tag",
            "tagcloud",
            "taglist",
            "tags",
            "teaser",
            "teasers",
            "timestamp",
            "toolbar",
            "tooltip",
            "trending",
            "visuallyhidden",
            "yarpp",
            "zergnet",
            "jp-relatedposts");

    private static final Set<String> PAIRS = Set.of(
            "also like",
            "also read",
            "author info",
            "about author",
            "author box",
            "more from",
            "more on",
            "more stories",
            "most popular",
            "most read",
            "most viewed",
            "print only",
            "read more",
            "read next",
            "screen reader",
            "see also",
            "skip link",
            "sr only",
            "up next",
            "visually hidden");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+|(?<=[a-z])(?=[A-Z])");

    /** Pages use few names, each many times. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** The first of the words that is furniture. */
    Optional<String> in(String attribute) {
        return attribute.isEmpty() ? Optional.empty() : known.computeIfAbsent(attribute, FurnitureNames::find);
    }

    private static Optional<String> find(String attribute) {
        String last = "";
        for (String part : BETWEEN.split(attribute)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (COMMENT_WORDS.contains(word)) {
                return Optional.of(COMMENTS);
            }
            if (WORDS.contains(word)) {
                return Optional.of(word);
            }
            if (PAIRS.contains(last + " " + word)) {
                return Optional.of(last + " " + word);
            }
            last = word;
        }
        return Optional.empty();
    }
}
