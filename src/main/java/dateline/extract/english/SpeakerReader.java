package dateline.extract.english;

import dateline.extract.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the speaker of a clause whose verb is one of speech, and who passed the words on. */
final class SpeakerReader {

    private final Lexicon lexicon;
    private final Cast cast;
    private final Parse parse;

    SpeakerReader(Lexicon lexicon, Cast cast, Parse parse) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.parse = parse;
    }

    /** Who speaks in the clause; empty where its verb is none of speech or nobody is named. */
    Optional<Speaker> of(int c) {
        Clause clause = parse.clauses().get(c);
        String lemma = clause.verb().lemma();
        if (lemma.equals("quote") || lemma.equals("cite")) {
            return quoted(clause);
        }
        boolean afterQuote = c > 0
                && isQuoting(parse.clauses().get(c - 1))
                && clause.marker().equals("as");
        if (!lexicon.reports(lemma) || clause.verb().passive() || clause.verb().negated() || afterQuote) {
            return Optional.empty();
        }
        if (clause.link() == Clause.Link.INFINITIVE || clause.verb().tense() == Tense.POSSIBLE) {
            return Optional.empty();
        }
        Optional<Speaker> speaker = inverted(clause).flatMap(this::named);
        if (speaker.isEmpty()) {
            speaker = name(speakers(clause)).map(name -> new Speaker(name, Optional.empty()));
        }
        return speaker.map(s -> passedOn(s, clause));
    }

    private static boolean isQuoting(Clause clause) {
        return clause.verb().lemma().equals("quote") || clause.verb().lemma().equals("cite");
    }

    /** "Y quoted X as saying", "X was quoted by Y as saying", "…, Y reported, citing X". */
    private Optional<Speaker> quoted(Clause clause) {
        if (clause.verb().passive()) {
            Optional<String> via = after("by", clause.verb().end());
            return name(clause.subjects()).map(name -> new Speaker(name, via));
        }
        // "citing a lack of money" names no speaker.
        boolean speaks = clause.objects().stream()
                .anyMatch(object -> !cast.of(parse, object).isEmpty()
                        || lexicon.unnamed(object.head(parse.words()).lower())
                        || clause.verb().lemma().equals("quote"));
        Optional<String> name = name(clause.objects()).filter(n -> speaks);
        Optional<String> via = name(clause.subjects());
        return name.map(n -> new Speaker(n, via.filter(v -> !v.equals(n))));
    }

    /** "said John Smith": the speaker stands after the verb, and none of its own before it. */
    private Optional<Phrase> inverted(Clause clause) {
        int before = clause.verb().first() - 1;
        boolean ownSubject = clause.subjects().stream()
                .anyMatch(subject -> subject.end() <= clause.verb().first() && subject.first() >= clause.first());
        boolean afterMark = before < 0
                || parse.word(before).is(Part.COMMA)
                || parse.word(before).is(Part.STOP)
                || parse.word(before).is(Part.DASH);
        boolean past = clause.verb().tense() == Tense.PAST
                || clause.verb().tense() == Tense.PRESENT
                || clause.verb().tense() == Tense.REDUCED;
        if (ownSubject || SpeechScope.resumed(parse, clause) || !afterMark || !past) {
            return Optional.empty();
        }
        // "Kishida, the prime minister, said the yen was weak": what follows is the subject of what is said.
        return clause.objects().stream().findFirst().filter(phrase -> parse.clauses().stream()
                .noneMatch(other -> other.verb().first() > phrase.last()
                        && other.subjects().contains(phrase)
                        && other.link() == Clause.Link.CONTENT));
    }

    /** Of "issued an order on Monday saying …" the one who issued it. */
    private List<Phrase> speakers(Clause clause) {
        boolean acts = cast.of(parse, clause.subjects()).stream().anyMatch(Party::acts);
        if (acts || clause.verb().tense() != Tense.ING || clause.parent().isEmpty()) {
            return clause.subjects();
        }
        return parse.clauses().get(clause.parent().getAsInt()).subjects();
    }

    /** "X told Interfax": who is told passes it on where it is a medium. */
    private Speaker passedOn(Speaker speaker, Clause clause) {
        if (speaker.via().isPresent() || !clause.verb().lemma().equals("tell")) {
            return speaker;
        }
        Optional<String> via = clause.objects().stream()
                .filter(phrase -> mediumPhrase(phrase))
                .findFirst()
                .flatMap(phrase -> name(List.of(phrase)));
        return new Speaker(speaker.name(), via);
    }

    private boolean mediumPhrase(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (lexicon.medium(parse.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> after(String preposition, int from) {
        for (int i = from; i < Math.min(parse.words().size() - 1, from + 6); i++) {
            if (parse.word(i).lower().equals(preposition)) {
                return parse.phraseFrom(i + 1).flatMap(phrase -> name(List.of(phrase)));
            }
        }
        return Optional.empty();
    }

    Optional<Speaker> named(Phrase phrase) {
        return name(List.of(phrase)).map(name -> new Speaker(name, Optional.empty()));
    }

    /** The name of a party of persons or media; else the words themselves, without their article. */
    Optional<String> name(List<Phrase> phrases) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        String name = phrases.stream().map(this::one).collect(Collectors.joining(" and "));
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    private String one(Phrase phrase) {
        Word head = phrase.head(parse.words());
        List<Party> parties = cast.of(parse, phrase);
        if (head.is(Part.PRONOUN)) {
            return parties.stream().map(Party::name).collect(Collectors.joining(" and "));
        }
        boolean byName = parties.size() == 1
                && (parties.get(0).person()
                        || parties.get(0).sort() == Party.Sort.ORGANIZATION
                        || parties.get(0).sort() == Party.Sort.OTHER);
        String possessive = parse.word(phrase.first()).is(Part.POSSESSIVE)
                ? parse.word(phrase.first()).text() + " "
                : "";
        return byName ? parties.get(0).name() : possessive + ActorFinder.bare(parse.words(), phrase);
    }
}
