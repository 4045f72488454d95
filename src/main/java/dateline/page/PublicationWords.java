package dateline.page;

import java.util.regex.Pattern;

/** The words by which pages say that something was published, or changed, in the languages that many of them are in. */
final class PublicationWords {

    /** Before the day of a change. For a pattern that takes capitals for small letters. */
    static final String CHANGED = "updated|last (?:modified|changed|edited|revised)|modified|edited|revised"
            + "|aktualisiert|update|geändert|letzte änderung|zuletzt|bearbeitet|überarbeitet"
            + "|mise? à jour|modifiée?|actualisée?|actualizad[oa]|última actualización|modificad[oa]|aggiornat[oa]|ultim[oa] (?:aggiornamento|modifica)"
            + "|atualizad[oa]|última (?:atualização|modificação)|bijgewerkt|gewijzigd|laatst|aktualizacja|zaktualizowan[oy]|ostatnia aktualizacja"
            + "|обновлен[оа]?|обновлено|изменен[оа]?|güncelle(?:me|ndi|nme)(?: tarihi)?|son güncelleme|uppdaterad|opdateret|oppdatert|päivitetty|aktualizováno|更新|最終更新|수정|업데이트";

    /** Before the day of publication. */
    static final String PUBLISHED = "(?:first |originally )?published|posted|released|issued|created|date|filed"
            + "|erschienen|veröffentlicht|erstellt|publiziert|stand|datum|vom|am|publiée?|mise? en ligne|paru|créée?|le"
            + "|publicad[oa]|fecha|creado|el|pubblicat[oa]|data|il|publicação|em|gepubliceerd|geplaatst|geschreven|op"
            + "|opublikowan[oay]|data publikacji|dodano|utworzono|опубликован[оа]?|размещено|дата|yayın(?:lanma|landı)?(?: tarihi)?|giriş(?: tarihi)?|tarih|eklenme(?: tarihi)?"
            + "|publicerad|publiceret|publisert|julkaistu|vydáno|publikováno|on|at|发布(?:时间|日期)?|发表(?:时间|于)?|時間|日期|来源|公開(?:日)?|掲載(?:日)?|配信|投稿日|입력|등록|게시";

    /** A label, and what comes after it. */
    static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:" + PUBLISHED
                    + ")(?!\\p{Ll})(?:\\s+(?:on|am|at|le|el|il|den|in|op|em|dnia|в))?\\s*[:：]?\\s*(?:\\p{L}{2,12}[.,]{0,2}\\s+)?(.{6,40})");

    static final Pattern LABELLED_CHANGE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:" + CHANGED + ")(?!\\p{Ll})\\D{0,30}(.{6,40})");

    /** A line that begins with the word for a change: a day in it is no day of publication, unless it says so, too. */
    static final Pattern BEGINS_WITH_CHANGE = Pattern.compile("(?iu)\\W*(?:" + CHANGED + ")(?!\\p{Ll}).*");

    /** Words for publication that are that and nothing else. */
    private static final String PLAINLY = "published|posted|erschienen|veröffentlicht|erstellt|publiée?|mise? en ligne"
            + "|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowan[oay]|опубликован[оа]?|yayın(?:lanma|landı)?|发布|公開|掲載|입력";

    static final Pattern PLAINLY_PUBLISHED = Pattern.compile("(?iu)(?:" + PLAINLY + ")\\D{0,30}(.{6,40})");

    private static final Pattern SAYS_WHEN =
            Pattern.compile("(?iu)\\W*(?:" + PLAINLY + "|" + CHANGED + ")(?!\\p{Ll}).*");

    /** Whether a short line says when the page was published or changed, and nothing of the matter. */
    static boolean saysWhen(String line) {
        return SAYS_WHEN.matcher(line).matches()
                && DayInWords.of(false).first(line).isPresent();
    }

    private PublicationWords() {}
}
