package dateline.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that may hold its date, by how they are called, found in one walk.
 *
 * <p>Leaves out what stands among comments, related articles, side bars, footers and the lines at a page's head that
 * say what day it is today. An element that is called the time of a change, or has such a word before it, counts as that
 * and as nothing else.
 */
final class DatedElements implements NodeFilter {

    /** How an element is called, the likeliest first. */
    enum Called {
        PUBLISHED,
        TIME_OF_ARTICLE,
        TIME,
        DATE,
        LIKELY,
        CHANGED
    }

    // Parts of names, looked for one by one: a pattern of them all takes far longer, and pages have thousands of names.
    private static final List<String> PUBLISHED =
            words("pubdate publish pub-date pub_date entry-date post-date article-date postdate "
                    + "post_date date-header postmetadata veroeffentlich erschein publication-date "
                    + "story-date news-date newsdate articledate article_date entrydate post-time "
                    + "dateline-time");
    private static final List<String> CHANGED =
            words("updat modif revis changed change-date aktualisier actualiz aggiorn lastmod last-mod");
    private static final Pattern DATE = Pattern.compile(
            "(?:^|\\s)(?:date|datum|fecha|data|published|pubdate|dateline|timestamp|datetime)(?:$|\\s)");
    private static final List<String> LIKELY =
            words("date time meta byline posted datum info author fecha submitted created subline "
                    + "subhead kicker credit tarih");
    private static final Set<String> LIKELY_ELEMENTS = Set.of("dd", "small", "em");
    private static final List<String> ELSEWHERE =
            words("comment related teaser sidebar footer calendar masthead topbar top-bar navbar "
                    + "weather ticker today current-date currentdate most-read mostread recommend "
                    + "trending latest-news latestnews newsletter");

    /** A label before a time, with nothing between. */
    private static final Pattern CHANGE_LABEL = Pattern.compile("(?iu).*(?:" + PublicationWords.CHANGED + ")\\W*$");

    private static final int LONGEST_LABEL = 60;

    private final Map<String, Optional<Called>> byName = new HashMap<>();
    private final Map<String, Boolean> elsewhereByName = new HashMap<>();
    private final Map<Called, List<Element>> found = new EnumMap<>(Called.class);

    private final Optional<Element> headline;

    private DatedElements(Optional<Element> headline) {
        this.headline = headline;
    }

    static DatedElements of(Element page, Optional<Element> headline) {
        DatedElements walk = new DatedElements(headline);
        NodeTraversor.filter(walk, page);
        return walk;
    }

    /** In the order of the page. */
    List<Element> called(Called name) {
        return found.getOrDefault(name, List.of());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.nameIs("script") || element.nameIs("style")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String names = names(element);
        if (elsewhere(element, names)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        name(element, names).ifPresent(called -> found.computeIfAbsent(called, any -> new ArrayList<>())
                .add(element));
        return FilterResult.CONTINUE;
    }

    /** What has the headline in it is the article, however it is called: a page may call all of itself by such a word. */
    private boolean elsewhere(Element element, String names) {
        boolean isWhole =
                element.nameIs("body") || element.nameIs("html") || element.nameIs("article") || element.nameIs("main");
        boolean isCalledSo = element.nameIs("footer")
                || element.nameIs("nav")
                || (element.nameIs("header") && headline.isPresent() && !inArticle(element))
                || (!names.isEmpty() && elsewhereByName.computeIfAbsent(names, name -> hasOne(name, ELSEWHERE)));
        return isCalledSo
                && !isWhole
                && headline.filter(it -> it.parents().contains(element)).isEmpty();
    }

    private static String names(Element element) {
        String className = element.className();
        String id = element.id();
        return className.isEmpty() && id.isEmpty() ? "" : (className + " " + id).toLowerCase(Locale.ROOT);
    }

    private Optional<Called> name(Element element, String names) {
        boolean isTime = element.nameIs("time");
        String property = (element.attr("itemprop") + " " + element.attr("property")).toLowerCase(Locale.ROOT);
        if (property.contains("datemodified") || (isTime && changedByLabel(element))) {
            return Optional.of(Called.CHANGED);
        }
        if (property.contains("datepublished") || element.hasAttr("pubdate")) {
            return Optional.of(Called.PUBLISHED);
        }
        Optional<Called> byNames =
                names.isEmpty() ? Optional.empty() : byName.computeIfAbsent(names, DatedElements::byNames);
        if (isTime) {
            boolean counts =
                    byNames.isPresent() && (byNames.get() == Called.PUBLISHED || byNames.get() == Called.CHANGED);
            return counts ? byNames : Optional.of(inArticle(element) ? Called.TIME_OF_ARTICLE : Called.TIME);
        }
        return byNames.isEmpty() && LIKELY_ELEMENTS.contains(element.normalName())
                ? Optional.of(Called.LIKELY)
                : byNames;
    }

    private static Optional<Called> byNames(String names) {
        if (hasOne(names, PUBLISHED)) {
            return Optional.of(Called.PUBLISHED);
        } else if (hasOne(names, CHANGED)) {
            return Optional.of(Called.CHANGED);
        } else if (DATE.matcher(names).find()) {
            return Optional.of(Called.DATE);
        }
        return hasOne(names, LIKELY) ? Optional.of(Called.LIKELY) : Optional.empty();
    }

    private static boolean hasOne(String names, List<String> parts) {
        for (String part : parts) {
            if (names.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private static boolean inArticle(Element element) {
        return element.closest("article, main") != null;
    }

    private static boolean changedByLabel(Element time) {
        Node before = time.previousSibling();
        String label = before instanceof TextNode words && !words.isBlank()
                ? words.text()
                : Optional.ofNullable(time.previousElementSibling())
                        .map(Element::text)
                        .orElse("");
        return !label.isBlank()
                && label.length() <= LONGEST_LABEL
                && CHANGE_LABEL.matcher(label).matches();
    }
}
