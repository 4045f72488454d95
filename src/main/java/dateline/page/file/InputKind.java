package dateline.page.file;

import dateline.page.TextBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of input some bytes are. Their content decides; what is declared and the name decide between kinds of text
 * only, where the content leaves it open.
 */
public enum InputKind {
    HTML,
    FEED,
    OPML,
    PDF,
    MAIL,
    MARKDOWN,
    TEXT,
    /** No text at all: a picture, a program, an archive. */
    BINARY;

    /** How much of the content is looked at. */
    private static final int HEAD = 8192;

    /** PDF readers take the mark anywhere near the beginning. */
    private static final int PDF_HEAD = 1024;

    private static final Pattern XML_START =
            Pattern.compile("(?is)^(?:<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?])?\\s*>|\\s)*+<");
    private static final Pattern FEED_ROOT = Pattern.compile("(?i)^(?:\\w+:)?(?:rss|rdf|feed)[\\s>]");
    private static final Pattern HTML_ROOT = Pattern.compile(
            "(?i)^(?:html|head|body|div|p|article|main|section|title|meta|h[1-6]|table|span|a|link|script|style|ul|ol|br|img)[\\s>/]");
    private static final Pattern JSON_FEED =
            Pattern.compile("(?s)^\\{.{0,2000}\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org");
    private static final Pattern MAIL_HEADERS =
            Pattern.compile("(?i)^(?:From .*\\R)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:.*\\R(?:[ \\t].*\\R)*){2,}");
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?im)^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|Content-Type):");
    private static final Pattern FROM_AND_DATE = Pattern.compile("(?ims)^From:.*^Date:|^Date:.*^From:");
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)^---\\R.{0,4000}?\\R(?:---|\\.\\.\\.)\\s*\\R");
    private static final Pattern MARKDOWN_SIGNS =
            Pattern.compile("(?m)^#{1,6} \\S|\\]\\(https?://|^(?:===+|---+)\\s*$|^```|\\*\\*\\S[^*\\n]*\\*\\*");

    /**
     * @param contentType as declared by who sent it
     * @param fileName as it was called where it came from
     */
    public static InputKind of(byte[] bytes, Optional<String> contentType, Optional<String> fileName) {
        byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
        if (new String(head, 0, Math.min(PDF_HEAD, head.length), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        String text = TextBytes.decode(head, contentType).stripLeading();
        if (text.indexOf('\0') >= 0) {
            return BINARY;
        }
        return byContent(text).orElseGet(() -> byDeclaration(text, contentType, fileName));
    }

    private static Optional<InputKind> byContent(String text) {
        if (JSON_FEED.matcher(text).find()) {
            return Optional.of(FEED);
        }
        if (XML_START.matcher(text).find()) {
            String root = XML_START.matcher(text).replaceFirst("");
            if (root.toLowerCase(Locale.ROOT).startsWith("opml")) {
                return Optional.of(OPML);
            }
            if (FEED_ROOT.matcher(root).find()) {
                return Optional.of(FEED);
            }
            return HTML_ROOT.matcher(root).find() ? Optional.of(HTML) : Optional.empty();
        }
        boolean headers = MAIL_HEADERS.matcher(text).lookingAt();
        boolean mail = headers
                && (MAIL_HEADER.matcher(text).find()
                        || FROM_AND_DATE.matcher(text).find());
        return mail ? Optional.of(MAIL) : Optional.empty();
    }

    private static InputKind byDeclaration(String text, Optional<String> contentType, Optional<String> fileName) {
        String type = contentType.orElse("").toLowerCase(Locale.ROOT);
        String name = fileName.orElse("").toLowerCase(Locale.ROOT);
        if (type.contains("html") || name.matches(".*\\.x?html?")) {
            return HTML;
        }
        if (type.startsWith("message/rfc822") || name.endsWith(".eml")) {
            return MAIL;
        }
        boolean called = type.contains("markdown") || name.matches(".*\\.(?:md|markdown)");
        boolean looks = FRONT_MATTER.matcher(text).find()
                || MARKDOWN_SIGNS.matcher(text).results().limit(2).count() == 2;
        return called || looks ? MARKDOWN : TEXT;
    }
}
