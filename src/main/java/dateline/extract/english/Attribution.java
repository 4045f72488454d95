package dateline.extract.english;

import dateline.extract.Speaker;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says what.
 *
 * <p>Takes: "X said (that) …", "…, X said", "…, said X, an analyst", "according to X", "Y quoted X as saying", "X was
 * quoted by Y as saying", "…, Y reported, citing X", "X told Y …", and quotations without a speaker of their own beside
 * one that has one. Refuses: verbs of speech without anything said ("he wrote a book"), "said to be", "they say" as
 * habit in a question.
 */
final class Attribution {

    private final Lexicon lexicon;
    private final Cast cast;
    private final Quotations quotations;
    private final SpeechScope scopes;

    Attribution(Lexicon lexicon, Cast cast, Quotations quotations) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.quotations = quotations;
        this.scopes = new SpeechScope(quotations);
    }

    /** The attributions of each sentence, in the order of the sentences. */
    List<List<Attributed>> of(List<Parse> parses) {
        List<List<Attributed>> all = new ArrayList<>(parses.size());
        for (Parse parse : parses) {
            all.add(new ArrayList<>(Headings.heading(parse) ? List.of() : of(parse)));
        }
        for (int i = 0; i < parses.size(); i++) {
            carry(parses, all, i);
        }
        return all;
    }

    private List<Attributed> of(Parse parse) {
        List<Attributed> found = new ArrayList<>();
        SpeakerReader speakers = new SpeakerReader(lexicon, cast, parse);
        for (int c = 0; c < parse.clauses().size(); c++) {
            Clause clause = parse.clauses().get(c);
            Span verb = parse.word(clause.verb().head()).span();
            Optional<Speaker> speaker = speakers.of(c);
            if (speaker.isPresent()) {
                boolean distances = lexicon.distances(clause.verb().lemma());
                scopes.of(parse, c)
                        .ifPresent(scope -> found.add(new Attributed(scope, speaker.get(), verb, distances)));
            }
        }
        Optional<Attributed> according = accordingTo(parse, speakers);
        if (according.isPresent() && !found.isEmpty() && medium(according.get().speaker())) {
            found.replaceAll(
                    attributed -> passedOn(attributed, according.get().speaker().name()));
        } else {
            according.ifPresent(found::add);
        }
        return found;
    }

    private boolean medium(Speaker speaker) {
        return WordLists.words(speaker.name()).stream().anyMatch(word -> lexicon.medium(Lexicon.lower(word)));
    }

    /** "X said, according to Interfax": Interfax passes it on. */
    private static Attributed passedOn(Attributed attributed, String via) {
        Speaker speaker = attributed.speaker().via().isPresent()
                ? attributed.speaker()
                : new Speaker(attributed.speaker().name(), Optional.of(via));
        return new Attributed(attributed.scope(), speaker, attributed.verb(), attributed.distances());
    }

    private Optional<Attributed> accordingTo(Parse parse, SpeakerReader speakers) {
        List<Word> words = parse.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).lower().equals("according")
                    && words.get(i + 1).lower().equals("to")) {
                Span verb = words.get(i).span();
                Optional<Speaker> speaker = parse.phraseFrom(i + 2).flatMap(speakers::named);
                return speaker.map(s -> new Attributed(parse.sentence().span(), s, verb, false));
            }
        }
        return Optional.empty();
    }

    /** A sentence that is all quotation takes the speaker of the one before it, else of the one after it. */
    private void carry(List<Parse> parses, List<List<Attributed>> all, int i) {
        Parse parse = parses.get(i);
        if (!all.get(i).isEmpty() || !quotations.fill(parse.sentence().span())) {
            return;
        }
        Optional<Attributed> near = i > 0 && close(parses.get(i - 1), parse) ? last(all.get(i - 1)) : Optional.empty();
        if (near.isEmpty()
                && i + 1 < parses.size()
                && parses.get(i + 1).sentence().paragraph() == parse.sentence().paragraph()) {
            near = last(all.get(i + 1));
        }
        near.ifPresent(attributed -> all.get(i)
                .add(new Attributed(
                        parse.sentence().span(), attributed.speaker(), attributed.verb(), attributed.distances())));
    }

    private static boolean close(Parse before, Parse parse) {
        return parse.sentence().paragraph() - before.sentence().paragraph() <= 1;
    }

    private static Optional<Attributed> last(List<Attributed> attributed) {
        return attributed.isEmpty() ? Optional.empty() : Optional.of(attributed.get(attributed.size() - 1));
    }

    /** The innermost attribution whose words hold the offset, the offset being no part of its verb. */
    static Optional<Attributed> at(List<Attributed> attributed, int offset) {
        Attributed found = null;
        for (Attributed candidate : attributed) {
            boolean holds =
                    candidate.scope().contains(offset) && !candidate.verb().contains(offset);
            if (holds
                    && (found == null
                            || candidate.scope().length() <= found.scope().length())) {
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }
}
