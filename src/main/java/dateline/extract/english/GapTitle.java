package dateline.extract.english;

import java.util.Optional;

/** Makes the headlines of a gap and of the earlier event at its start. */
final class GapTitle {

    private final TitleMaker titles;
    private final TitleWords words;

    GapTitle(TitleMaker titles, TitleWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** "First trip by Vladimir Putin to the North Korean capital in 24 years". */
    Optional<String> whole(GapExpression gap, Clause clause) {
        Parse parse = gap.parse();
        Optional<String> subject = subject(gap, clause);
        if (subject.isEmpty()) {
            boolean predicate = clause.verb().lemma().equals("be") && !gap.time();
            return predicate
                    ? Optional.of(TitleText.tidy(
                            parse.text(gap.marker(), gap.phrase().end()) + where(parse, gap) + " " + gapTail(gap)))
                    : Optional.empty();
        }
        if (gap.bare()) {
            return Optional.of(
                    TitleText.tidy(subject.get() + " " + done(gap, clause) + " for the first time " + gapTail(gap)));
        }
        if (gap.time()) {
            boolean within = clause.contains(parse.wordAt(gap.mention().span()))
                    && gap.phrase().end() <= clause.first();
            String tail = within
                    ? "the first time " + gapTail(gap)
                    : parse.text(gap.phrase().first(), gap.end());
            return Optional.of(TitleText.tidy(subject.get() + " " + act(gap, clause) + tail));
        }
        String name = clause.subjects().contains(gap.phrase()) ? subject.get() : noun(gap, "", subject.get());
        return Optional.of(TitleText.tidy(name + " " + gapTail(gap)));
    }

    /** What was done for the first time, with the "for" before that. */
    private String act(GapExpression gap, Clause clause) {
        Parse parse = gap.parse();
        if (gap.phrase().first() < clause.first()) {
            int stop = TitleEnd.of(parse, clause.verb().end(), clause.end());
            int signal = signal(gap) >= clause.verb().end() ? Math.min(stop, signal(gap)) : stop;
            return words.of(parse, clause.verb().first(), signal, clause.subjects()) + " for ";
        }
        int end = Math.max(clause.verb().end(), gap.phrase().first());
        return words.of(parse, clause.verb().first(), end, clause.subjects()) + " ";
    }

    /** "introduced checks", of what is told to be "the first in half a century". */
    private String done(GapExpression gap, Clause clause) {
        Parse parse = gap.parse();
        int stop = TitleEnd.of(parse, clause.verb().end(), gap.phrase().first() - 1);
        return words.of(parse, clause.verb().first(), stop, clause.subjects());
    }

    /** "trip by Vladimir Putin to the North Korean capital". */
    private String noun(GapExpression gap, String first, String subject) {
        Parse parse = gap.parse();
        int from = gap.marker() + (first.isEmpty() ? 0 : 1);
        String name = first + " " + parse.text(from, gap.phrase().end());
        return name + " by " + subject + where(parse, gap);
    }

    /** " to the North Korean capital": what stands between the noun and its length or date. */
    private static String where(Parse parse, GapExpression gap) {
        int signal = signal(gap);
        int from = Math.min(gap.phrase().end(), signal);
        boolean plain = parse.clauses().stream()
                .noneMatch(c -> c.verb().first() >= from && c.verb().first() < signal);
        return plain && from < signal ? " " + parse.text(from, signal) : "";
    }

    /** The word that the length or date hangs on: "in", "since". */
    private static int signal(GapExpression gap) {
        int word = gap.parse().wordAt(gap.mention().span());
        int at = Math.max(0, word - 1);
        while (DateSignal.since(gap.parse(), word)
                && at > gap.phrase().last()
                && !gap.parse().word(at).lower().equals("since")) {
            at--;
        }
        while (at > gap.phrase().last()
                && !gap.parse().word(at).lower().equals("in")
                && !gap.parse().word(at).lower().equals("since")) {
            at--;
        }
        return gap.parse().word(word).lower().equals("in")
                        || gap.parse().word(word).lower().equals("since")
                ? word
                : at;
    }

    private static String gapTail(GapExpression gap) {
        return gap.parse().text(signal(gap), gap.end());
    }

    String earlier(GapExpression gap, Clause clause) {
        Parse parse = gap.parse();
        boolean first = parse.word(gap.marker()).lower().equals("first");
        Optional<String> subject = subject(gap, clause);
        if (subject.isEmpty()) {
            String noun = parse.text(gap.marker() + 1, gap.phrase().end());
            return TitleText.tidy((first ? "Previous " : "Previous comparable ") + noun + where(parse, gap));
        }
        if (gap.bare()) {
            return TitleText.tidy("Earlier occasion on which " + subject.get() + " " + done(gap, clause));
        }
        if (gap.time()) {
            boolean before = gap.phrase().first() < clause.first();
            int stop = TitleEnd.of(
                    parse,
                    clause.verb().end(),
                    before
                            ? signal(gap) >= clause.verb().end() ? signal(gap) : clause.end()
                            : Math.max(clause.verb().end(), gap.phrase().first() - 1));
            return TitleText.tidy("Earlier occasion on which " + subject.get() + " "
                    + words.of(parse, clause.verb().first(), stop, clause.subjects()));
        }
        if (clause.subjects().contains(gap.phrase())) {
            return TitleText.tidy(
                    "Previous " + parse.text(gap.marker() + 1, gap.phrase().end()) + " of the kind");
        }
        return TitleText.tidy(
                first
                        ? noun(gap, "Previous", subject.get())
                        : "Previous comparable "
                                + parse.text(gap.marker() + 1, gap.phrase().end()));
    }

    /** Who it is, as a headline has it; where "it was his first visit", he, and where "the trip was the first", nobody. */
    private Optional<String> subject(GapExpression gap, Clause clause) {
        boolean equated = clause.verb().lemma().equals("be")
                && clause.verb().end() == gap.phrase().first()
                && words.nobody(gap.parse(), clause.subjects());
        Optional<String> possessor = words.possessor(gap.parse(), gap.phrase()).map(Party::name);
        if (equated && !gap.time()) {
            return possessor;
        }
        return titles.subject(gap.parse(), clause.subjects(), clause.verb().first())
                .map(subject -> within(gap.parse(), clause, subject))
                .or(() -> possessor);
    }

    /** "Prices" as it stands within a sentence, where it is no name. */
    private String within(Parse parse, Clause clause, String subject) {
        Word first = parse.word(clause.subjects().get(0).first());
        boolean common = (first.is(Part.NOUN) || first.is(Part.ADJECTIVE) || first.is(Part.NUMBER))
                && first.text().equals(TitleText.firstWord(subject));
        return common ? first.lower() + subject.substring(first.text().length()) : subject;
    }
}
