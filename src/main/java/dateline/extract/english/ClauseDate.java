package dateline.extract.english;

import dateline.extract.english.Clause.Link;
import dateline.time.Interval;
import dateline.time.Reading;
import dateline.time.TimeMention;
import dateline.time.TimexType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the time mention that belongs to a clause, or to its sentence where the clause has none. */
final class ClauseDate {

    private static final int LONGEST_YEARS = 12;

    private ClauseDate() {}

    /** The mention in the clause itself, or before it at the beginning of its sentence ("On Tuesday, …"). */
    static Optional<TimeMention> own(Candidate candidate) {
        Parse parse = candidate.parse();
        if (candidate.sort() == Candidate.Sort.DATED_NOUN) {
            return candidate.noun().flatMap(noun -> NounDate.of(parse, noun));
        }
        Clause clause = candidate.clause().orElseThrow();
        if (candidate.sort() == Candidate.Sort.CALENDAR || candidate.sort() == Candidate.Sort.CARRIED_NOUN) {
            List<Phrase> nouns = candidate.noun().map(List::of).orElse(clause.subjects());
            for (Phrase noun : nouns) {
                Optional<TimeMention> within = NounDate.within(parse, noun);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return of(parse, clause)
                .or(() -> BorrowedDate.contest(candidate).flatMap(object -> NounDate.within(parse, object)))
                .or(() -> candidate.sort() == Candidate.Sort.VERB
                        ? BorrowedDate.ofCause(candidate, clause)
                        : Optional.empty());
    }

    static Optional<TimeMention> of(Parse parse, Clause clause) {
        if (clause.marker().equals("when")) {
            Optional<TimeMention> antecedent = before(parse, clause.first());
            if (antecedent.isPresent()) {
                return antecedent;
            }
        }
        int from = opensSentence(parse, clause) ? 0 : clause.first();
        int verb = clause.verb().head();
        List<TimeMention> dates = parse.mentions().stream()
                .filter(ClauseDate::dates)
                .filter(mention -> {
                    int word = parse.wordAt(mention.span());
                    boolean inOther =
                            word < clause.first() && parse.clauseOf(word).isPresent();
                    return word >= from
                            && word < clause.end()
                            && !inOther
                            && FreeDate.isFree(parse, word)
                            && !ComparedDates.compared(parse, word)
                            && !behindColon(parse, clause, word)
                            && !Delays.from(parse, clause, word)
                            && !Delays.extendsTo(parse, clause, word);
                })
                .toList();
        // Of "posted its first loss since 2009 on Thursday" the Thursday.
        return dates.stream()
                .filter(mention -> !parse.precededBy(parse.wordAt(mention.span()), "since")
                        || dates.size() == 1
                                && !ComparedDates.sinceBesides(parse, clause, parse.wordAt(mention.span())))
                .min(Comparator.<TimeMention>comparingInt(mention -> distance(parse.wordAt(mention.span()), verb)))
                .or(() -> BorrowedDate.ofDescribed(parse, clause))
                .or(() -> BorrowedDate.ofMoment(parse, clause))
                .or(() -> BorrowedDate.ofStopped(parse, clause))
                .or(() -> BorrowedDate.ofScene(parse, clause))
                .or(() -> BorrowedDate.ofEntry(parse, clause));
    }

    /** The "2004" of "made eleven journeys; on the last, in 2004, she broke a leg". */
    private static boolean behindColon(Parse parse, Clause clause, int date) {
        return clause.verb().end() < date
                && parse.words().subList(clause.verb().end(), date).stream()
                        .anyMatch(word -> word.text().equals(";"));
    }

    /** "in 2007, when …": the date right before the marker. */
    static Optional<TimeMention> before(Parse parse, int marker) {
        int at = marker - 1;
        while (at >= 0 && parse.word(at).is(Part.COMMA)) {
            at--;
        }
        int word = at;
        return parse.mentions().stream()
                .filter(ClauseDate::dates)
                .filter(mention ->
                        word >= 0 && mention.span().overlaps(parse.word(word).span()))
                .findFirst();
    }

    /** After the verb rather than before it; the nearer first. */
    private static int distance(int word, int verb) {
        return word > verb ? word - verb : 1000 + verb - word;
    }

    static boolean dates(TimeMention mention) {
        boolean date = mention.type() == TimexType.DATE || mention.type() == TimexType.TIME;
        // Either end of "from 1998 to 2012" is a year by itself.
        boolean year = mention.value().matches("\\d{4}(-\\d\\d)*");
        return date
                && !(!year
                        && mention.reading() instanceof Reading.Placed placed
                        && century(placed.edtf().interval()));
    }

    /** Longer than a decade: that describes ("the 11th century temple") rather than dates. */
    private static boolean century(Interval interval) {
        return interval.startInclusive().isPresent()
                && interval.endExclusive().isPresent()
                && interval.startInclusive()
                        .get()
                        .plusYears(LONGEST_YEARS)
                        .isBefore(interval.endExclusive().get());
    }

    /** Whether the clause only says that it is of some time ago ("in recent days", "in the past"): of no day. */
    static boolean vaguelyPast(Parse parse, Clause clause) {
        return parse.mentions().stream()
                .filter(mention -> clause.contains(parse.wordAt(mention.span())))
                .anyMatch(mention -> mention.value().equals("PAST_REF") || uncounted(mention));
    }

    /** "recent days", "the last few weeks": by TIMEX3 a length with X for its count. */
    private static boolean uncounted(TimeMention mention) {
        return mention.type() == TimexType.DURATION && mention.value().contains("X");
    }

    /** Whether nothing but adverbials stands before the clause in its sentence. */
    static boolean opensSentence(Parse parse, Clause clause) {
        boolean main = clause.link() == Link.MAIN;
        return main
                && parse.clauses().stream()
                        .noneMatch(other -> other.verb().first() < clause.verb().first()
                                && other.verb().tense().finite()
                                && other.link() != Link.RELATIVE
                                && !inserted(parse, other));
    }

    /** "By 5.30 p.m., after he had sworn in a new command, the soldiers withdrew": between the date and its clause. */
    private static boolean inserted(Parse parse, Clause clause) {
        int comma = clause.first() - 1;
        return clause.link() == Link.ADVERBIAL
                && comma > 0
                && parse.word(comma).is(Part.COMMA)
                && parse.word(comma - 1).is(Part.TIME);
    }

    /** The one date of the sentence, where it has just one and no clause of speech or sequence holds it. */
    static Optional<TimeMention> ofSentence(Parse parse, Clause clause, Lexicon lexicon) {
        List<TimeMention> free = parse.mentions().stream()
                .filter(ClauseDate::dates)
                .filter(mention -> FreeDate.isFree(parse, parse.wordAt(mention.span())))
                .filter(mention -> !ComparedDates.compared(parse, parse.wordAt(mention.span())))
                .filter(mention -> !ComparedDates.sinceBesides(parse, clause, parse.wordAt(mention.span())))
                .filter(mention -> !behindColon(parse, clause, parse.wordAt(mention.span())))
                .toList();
        if (free.size() != 1) {
            return Optional.empty();
        }
        Optional<Clause> holder = parse.clauseOf(parse.wordAt(free.get(0).span()))
                .or(() -> parse.clauses().stream()
                        .filter(c -> opensSentence(parse, c))
                        .findFirst());
        boolean other = holder.isPresent()
                && (holder.get().link() == Link.RELATIVE && !within(parse, clause, holder.get())
                        || lexicon.reports(holder.get().verb().lemma())
                        || sequence(holder.get())
                        || sequence(clause)
                        || ofEarlier(parse, clause)
                        || holder.get().link() == Link.INFINITIVE
                        || ofNoun(parse, clause)
                        || describes(holder.get())
                        || tenseGroup(holder.get()) != tenseGroup(clause));
        return other ? Optional.empty() : Optional.of(free.get(0));
    }

    /** The "killed" of "lifted the ban on Wednesday after two crashes that killed 346": of another time than the sentence. */
    private static boolean ofEarlier(Parse parse, Clause clause) {
        return clause.link() == Link.RELATIVE
                && clause.subjects().stream()
                        .anyMatch(subject -> parse.precededBy(subject.first(), "after")
                                || parse.precededBy(subject.first(), "following")
                                || parse.precededBy(subject.first(), "since"));
    }

    /** The "to sell" of "will meet on Friday to discuss a plan to sell": what the plan is has no date of theirs. */
    private static boolean ofNoun(Parse parse, Clause clause) {
        int before = clause.verb().first() - 1;
        return clause.link() == Link.INFINITIVE
                && before > 0
                && parse.word(before).is(Part.NOUN)
                && parse.clauses().stream()
                        .anyMatch(other -> other.link() == Link.INFINITIVE
                                && other.verb().end() <= before
                                && other.end() > before);
    }

    /** "The watchdog, which fined the bank in 2019, praised it": the date is of the clause put in, and what hangs on that. */
    private static boolean within(Parse parse, Clause clause, Clause holder) {
        // "which came ashore in May and killed two"
        boolean goesOn = clause.link() == Link.COORDINATE
                && clause.first() == holder.end()
                && clause.subjects().equals(holder.subjects());
        return clause.equals(holder)
                || goesOn
                || clause.parent().isPresent()
                        && parse.clauses().get(clause.parent().getAsInt()).equals(holder);
    }

    /** The "issued in March" of "ignored warnings issued in March"; not what stands before a name ("Oslo based Hansa"). */
    private static boolean describes(Clause clause) {
        return clause.link() == Link.REDUCED && clause.objects().isEmpty();
    }

    private static int tenseGroup(Clause clause) {
        return switch (clause.verb().tense()) {
            case PAST, REDUCED, ING -> 0;
            case PERFECT, PLUPERFECT, PERFECT_INFINITIVE -> 1;
            case PRESENT -> 2;
            default -> 3;
        };
    }

    /** "after …", "before …": another time than that of its main clause. */
    static boolean sequence(Clause clause) {
        return switch (clause.marker()) {
            case "after", "before", "since", "until" -> true;
            default -> false;
        };
    }
}
