package dateline.extract.english;

import dateline.extract.Status;
import dateline.time.Edtf;
import dateline.time.Trace;
import dateline.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The thread of a story: what was told before, and when, for what goes on without saying so. */
final class Narrative {

    /** A story of the same people goes on over this many sentences, and only among the news of these days. */
    private static final int REACH = 15;

    private static final int NEWS_DAYS = 7;

    private final List<Point> points = new ArrayList<>();

    private record Point(Telling telling, Placing placing) {}

    void told(Telling telling, Placing placing) {
        Candidate candidate = telling.candidate();
        boolean past = telling.verdict().status() != Status.PLANNED;
        boolean thread = !candidate.byNoun() && past && placing.edtf().isPresent();
        boolean perfect = candidate
                .clause()
                .map(clause -> clause.verb().tense())
                .filter(tense -> tense == Tense.PERFECT || tense == Tense.PLUPERFECT)
                .isPresent();
        boolean main = candidate
                .clause()
                .map(clause -> switch (clause.link()) {
                    case COORDINATE ->
                        StatusReader.governor(candidate.parse(), clause)
                                .filter(above -> above.link() == Clause.Link.RELATIVE)
                                .isEmpty();
                    case MAIN, CONTENT, PARTICIPLE -> true;
                    default -> false;
                })
                .orElse(false);
        if (thread && main && !perfect) {
            points.add(new Point(telling, placing));
        }
    }

    /** The date of the last thing told in the paragraph or, among the news, of the same people. */
    Optional<Placing> carry(Telling telling, Optional<LocalDate> published) {
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            int distance = telling.candidate().parse().index()
                    - point.telling().candidate().parse().index();
            if (distance > REACH) {
                break;
            }
            boolean paragraph = samePlace(telling, point);
            boolean news = published.isPresent() && news(point, published.get());
            if (published.filter(day -> ahead(point, day)).isPresent()) {
                continue;
            }
            if (!paragraph && !news && published.isPresent()) {
                // The story has gone back in time: what was told before that is no part of it.
                break;
            }
            if (paragraph || news && telling.shares(point.telling())) {
                Edtf edtf = point.placing().edtf().orElseThrow();
                return Optional.of(new Placing(
                        When.placed(edtf),
                        Trace.of(
                                "story", "The story goes on from what was told before, at " + DateWords.of(edtf) + "."),
                        Placing.Basis.CARRIED));
            }
        }
        return Optional.empty();
    }

    /** The day that the story has come to. */
    Optional<LocalDate> day(Telling telling) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (samePlace(telling, points.get(i))
                    && points.get(i).placing().day().isPresent()) {
                return points.get(i).placing().day();
            }
        }
        return Optional.empty();
    }

    private static boolean samePlace(Telling telling, Point point) {
        return telling.candidate().parse().sentence().paragraph()
                == point.telling().candidate().parse().sentence().paragraph();
    }

    /** What was told of a date to come dates nothing that happened. */
    private static boolean ahead(Point point, LocalDate published) {
        return point.placing()
                .edtf()
                .flatMap(edtf -> edtf.interval().earliest())
                .filter(published::isBefore)
                .isPresent();
    }

    private static boolean news(Point point, LocalDate published) {
        Optional<LocalDate> latest =
                point.placing().edtf().flatMap(edtf -> edtf.interval().latest());
        return latest.isPresent() && Math.abs(ChronoUnit.DAYS.between(latest.get(), published)) <= NEWS_DAYS;
    }
}
