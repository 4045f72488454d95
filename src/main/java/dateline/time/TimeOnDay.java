package dateline.time;

import java.util.Optional;

/** Works out a time of a day: which day it is of, where the text tells none beside it. */
final class TimeOnDay {

    private static final int MIDNIGHT = 24 * 60;

    private TimeOnDay() {}

    static Resolved at(Term.At at, Frame frame) {
        Resolved day = Resolver.resolve(day(at.day(), frame), frame);
        TimeOfDay time = isMidnightOver(at, day, frame) ? TimeOfDay.clock(0, 0, 1) : at.time();
        String timex = day.timex() + time.timex();
        if (day.piece().isEmpty() || day.piece().get().unit() != Granularity.DAY) {
            return new Resolved(TimexType.TIME, timex, day.reading(), day.piece());
        }
        Piece piece = day.piece().get();
        return new Resolved(
                TimexType.TIME, timex, Reading.placed(piece.edtf(), time.on(piece.start(), frame.zone())), day.piece());
    }

    private static Term day(Term told, Frame frame) {
        if (!isOfDayTold(told)) {
            return told;
        }
        if (isStillAhead(frame)) {
            return new Term.FromPublication(Granularity.DAY, 0);
        }
        Optional<Piece> scene = frame.told().scene();
        if (frame.direction() == Frame.Direction.FUTURE) {
            return told;
        }
        Optional<Piece> day = scene.or(() -> frame.told().day().filter(of -> !isLookedBackTo(of, frame)))
                .filter(of -> !isTooLate(of, frame));
        return day.<Term>map(Term.Known::new).orElse(new Term.FromPublication(Granularity.DAY, 0));
    }

    /** "The worst day since Sept. 12, 2001. It closed at 5 p.m.": not on that day; but a history is of nothing else. */
    private static boolean isLookedBackTo(Piece day, Frame frame) {
        return frame.told().narrative().isEmpty() && frame.isLongBefore(day);
    }

    /** "The board meets on Friday. The shares fell at noon": not on that Friday. */
    private static boolean isTooLate(Piece day, Frame frame) {
        return frame.isPast()
                && frame.publication().filter(day.start()::isAfter).isPresent();
    }

    /** "is due to expire at midnight": of the day of publication, where the text spoke of an earlier one before. */
    private static boolean isStillAhead(Frame frame) {
        return frame.direction() == Frame.Direction.FUTURE
                && frame.publication().isPresent()
                && frame.told()
                        .last()
                        .filter(piece ->
                                piece.start().isBefore(frame.publication().get()))
                        .isPresent();
    }

    /** "The strike began at midnight": on the day of publication that is where the day begins, for its end is to come. */
    private static boolean isMidnightOver(Term.At at, Resolved day, Frame frame) {
        return frame.isPast()
                && at.time().startMinute() == MIDNIGHT
                && at.time().zone().isEmpty()
                && isOfDayTold(at.day())
                && day.piece().map(Piece::start).equals(frame.publication());
    }

    private static boolean isOfDayTold(Term day) {
        return day instanceof Term.FromReference of && of.unit() == Granularity.DAY && of.count() == 0;
    }
}
