package dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that pages, not articles, are made of. */
final class PageWords {

    /** A heading after which nothing of the article comes. */
    static final Pattern END = Pattern.compile(
            "(?i)\\W*(?:(?:related|recommended|popular|latest|other|top|trending|similar)"
                    + " (?:news|articles?|posts?|stor(?:y|ies)|topics|content|coverage|links|reading|videos?)|related|recommended"
                    + "|more (?:from|on|in|news|stories|great)\\b.*|leave a (?:reply|comment)|(?:\\d+ )?comments?(?: \\(\\d+\\))?|post a comment"
                    + "|join the (?:conversation|discussion)|(?:top rated|view|show|read|add|see) (?:\\w+ )?comments?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).*"
                    + "|(?:most|also) (?:read|popular|viewed|shared|commented)|read (?:next|more)|up next|what to read next|don[’']t miss|about the authors?|tags|filed under|share this(?: \\w+)?|next (?:article|post|story).*|trending(?: now)?)\\W*");

    /** A line that is a label of the page and nothing else. */
    static final Pattern LABEL = Pattern.compile(
            "(?i)\\W*(?:advertise?ments?|adverts?|ads?|anzeige|werbung|publicidade|publicidad|publicité|iklan|реклама"
                    + "|story continues(?: below)?(?: advertisement)?|continue reading|article continues(?: below)?(?: advertisement)?|sponsored(?: content)?"
                    + "|gallery|photos?|video|slideshow|image|listen|print|e-?mail|share|tweet|pin|save|subscribe|follow|close|menu|search|home|loading|next|previous|view all|see all|see more|show more"
                    + "|back to top(?: button)?|top|this slideshow requires javascript|foto|фото|image credit|click to enlarge|enlarge|read more|skip advertisement|get short url)\\W*");

    /** A call to go or look elsewhere, or to subscribe. */
    static final Pattern CALL = Pattern.compile(
            "(?i)^\\W*(?:(?:related(?: (?:post|story|article|stories|articles|video|coverage|roundup|news))?|read(?: more| also| next| now| this)?|also read|also see|see also|see more|more|more on this"
                    + "|more stories|watch(?: now| more)?|listen|don[’']t miss|recommended|tags?|filed under|topics|categories|category|source|sources|photo(?:s| credit| by)?|image(?: credit)?|video|picture|credit|click here|next|previous|photograph|photographs?|фото|foto|bild|in pictures|in photos|gallery)\\s*[:|»-]"
                    + "|(?:please )?(?:sign up|subscribe|register)(?: now| here| today)?\\b(?:.* (?:newsletter|e-?mails?|inbox|updates|alerts|free|today|channel|podcast|to|here|stor(?:y|ies))\\b|$)"
                    + "|get (?:the|our|your|all|more)\\b.*\\b(?:newsletters?|inbox|alerts|updates|delivered)\\b"
                    + "|(?:follow|like|find|join) (?:us|me|him|her|them|the|[\\p{L}. ]{2,40}) on (?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|google|social|x\\b|flipboard|apple)"
                    + "|like this (?:story|article|post)\\b|enjoyed? this (?:story|article|post)\\b|share (?:this|it|on|via)\\b|share your thoughts|tweet this|download (?:our|the) .*\\bapp\\b|have (?:a|any) (?:news )?tips?\\b|got a tip|do you have a (?:tip|story)"
                    + "|click (?:here|on|below) |click to |clique |your e-?mail address will not|required fields are|save my name|the material on this site|we use cookies|this (?:site|website) uses cookies|by (?:continuing|signing up|subscribing|clicking|registering)\\b.*\\b(?:agree|accept|policy|terms|cookies)"
                    + "|(?:copyright )?©|copyright\\b|\\(c\\) \\d{4}|all rights reserved|registration on or use of)"
                    + "|all rights reserved\\W*$|\\[/?[a-z]+ ?[^\\]]*=[^\\]]*\\]|^atenção: comentários|재배포");

    /** Who took a picture. */
    static final Pattern CREDIT = Pattern.compile(
            "\\((?i:image|photo|picture|credit|foto|illustration|image credit|photo credit|photo by|photo courtesy|courtesy)\\b[^)]*\\)?\\W*$"
                    + "|(?i:photo(?:graph)?|image|picture|illustration)(?i: credit|s? by|s?:)\\s.{2,60}$"
                    + "|(?i:(?:via|/|\\||\\() ?(?:getty(?: images)?|shutterstock|reuters file|ap photo|istock|unsplash|afp photo|file photo)\\b[^.]{0,30}\\)?$)|(?i:getty images)\\W*$|\\(AP Photo/[^)]*\\)$|^(?i:courtesy (?:of|photo)\\b)");

    /** A line between title and text that is about the page: who, when, how long to read. */
    static final Pattern ABOUT_PAGE = Pattern.compile(
            "(?i)^\\W*(?:by\\b|written by|posted|published|updated|last (?:updated|modified)|modified|first published|created|date|on \\w+ \\d|\\d+ min(?:ute)?s? (?:read|ago)"
                    + "|\\d+ (?:hours?|days?|shares?|comments?|views?)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,|read time|reading time|share|photo|image|\\d{1,2}[:.]\\d\\d|\\d{1,2}[./ -]\\d{1,2}[./ -]\\d{2,4}|\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})|\\d{1,2}:\\d\\d ?(?:am|pm|a\\.m|p\\.m|gmt|utc|et|edt|est)\\b");

    /** A line below the text that is about its author or the page. */
    static final Pattern AFTER_TEXT = Pattern.compile(
            "(?i)^\\W*(?:(?:follow|contact|reach|e-?mail|write to) .{0,60}(?:@|twitter|facebook|at\\b)|[\\p{L}.’' -]{4,50} (?:may|can) be reached|tags?:|topics?:|filed under|posted in|categor(?:y|ies):|updated:|published:|posted:|last updated|this (?:article|story|post) (?:was|is|has been) (?:originally |first )?(?:published|posted|produced|written)"
                    + "|read more|more from|source:|want more|for more|terms of|privacy policy|contact us|about us|share\\b)");

    /** Where a sentence ends: a full stop or its like, and what closes after it. */
    static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？:][\\s\"'”’»)\\]]*$");

    /** Running text that is the publisher's, not the article's. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)all rights reserved|privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|user agreement|\\bcookies?\\b.{0,80}\\b(?:use|accept|consent|browser|site)|(?:use|accept|consent|browser|site).{0,80}\\bcookies?\\b|(?:your|a new) password|e-?mail address|may not be reproduced|your account|subscribers? (?:only|can)|sign up (?:for|to)|newsletter");

    /** One of them is in whatever {@link #LEGAL} takes: looking for them is many times faster, and nearly all texts have none. */
    private static final List<String> OF_LEGAL = List.of(
            "rights reserved",
            "privacy",
            "terms",
            "agreement",
            "cookie",
            "password",
            "mail address",
            "reproduced",
            "account",
            "subscriber",
            "sign up",
            "newsletter");

    static boolean isLegal(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return OF_LEGAL.stream().anyMatch(small::contains)
                && LEGAL.matcher(text).find();
    }

    private PageWords() {}
}
