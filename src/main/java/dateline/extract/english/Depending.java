package dateline.extract.english;

import dateline.extract.Status;
import dateline.time.Edtf;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Puts an event by the date of the clause that it depends on. */
final class Depending {

    private Depending() {}

    /**
     * @param child the clause next to the one that has the date, on the way down to the event
     * @param above the clause that has the date
     */
    static Placing place(Telling telling, Clause child, Clause above, Placing base, Lexicon lexicon, Leads leads) {
        if (base.edtf().isEmpty()) {
            return new Placing(base.when(), base.why(), Placing.Basis.SHARED);
        }
        Edtf edtf = base.edtf().get();
        String date = DateWords.of(edtf);
        boolean ahead = telling.verdict().status() == Status.PLANNED || PastTense.ahead(telling);
        if (ahead && !sameAct(telling, child)) {
            return bound(base, from(edtf), "What is planned or refused then comes on " + date + " or later.");
        }
        Optional<Distance> distance = Distance.before(telling.candidate().parse(), child.first());
        Optional<LocalDate> day = Placing.day(edtf);
        if (distance.isPresent() && day.isPresent()) {
            boolean earlier = child.marker().equals("after");
            return new Placing(
                    When.placed(
                            earlier
                                    ? distance.get().back(day.get())
                                    : distance.get().ahead(day.get())),
                    base.why().then("distance", "It is counted from " + date + ", by the time told between the two."),
                    Placing.Basis.LEAN);
        }
        if (child.marker().equals("after") || child.marker().equals("since")) {
            return bound(base, before(edtf), "It came before what happened on " + date + ".");
        }
        if (child.marker().equals("before") || child.marker().equals("until")) {
            return bound(base, from(edtf), "It came after what happened on " + date + ".");
        }
        Tense tense = telling.candidate().clause().map(c -> c.verb().tense()).orElse(Tense.PAST);
        boolean plain = tense == Tense.PAST || tense == Tense.ING || tense == Tense.REDUCED;
        boolean speech = lexicon.reports(above.verb().lemma());
        if (plain && (!speech || leads.lead(telling.candidate().parse()))) {
            Trace why = base.why().then("sentence-date", "The date of its sentence, " + date + ", holds for it.");
            return new Placing(base.when(), why, Placing.Basis.SHARED);
        }
        return bound(base, before(edtf), "It had happened when it was told of, on " + date + ".");
    }

    /** Whether the event's own clause is but another side of the act that has the date. */
    private static boolean sameAct(Telling telling, Clause child) {
        boolean own = telling.candidate().clause().filter(child::equals).isPresent();
        return own && child.link() == Clause.Link.PARTICIPLE || own && child.link() == Clause.Link.COORDINATE;
    }

    private static Edtf from(Edtf edtf) {
        return edtf.interval().startInclusive().isPresent() ? Edtf.from(edtf) : edtf;
    }

    private static Edtf before(Edtf edtf) {
        return edtf.interval().endExclusive().isPresent() ? Edtf.before(edtf) : edtf;
    }

    private static Placing bound(Placing base, Edtf edtf, String words) {
        return new Placing(When.placed(edtf), base.why().then("bound", words), Placing.Basis.BOUND);
    }
}
