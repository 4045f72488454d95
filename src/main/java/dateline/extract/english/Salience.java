package dateline.extract.english;

import dateline.extract.Kind;
import dateline.extract.Status;

/** How much an event matters among others: its kind, how exact its date is, where it stands, whether it happened. */
final class Salience {

    private Salience() {}

    /**
     * @param position the share of the text before it, 0 to 1
     * @return 0 to 1, to two digits
     */
    static double of(Kind kind, Status status, Placing.Basis basis, double position) {
        double weight =
                switch (kind) {
                    case KILL, STRIKE, DISASTER -> 0.9;
                    case SIGN, VOTE, APPOINT, DEAL, LAUNCH, TRIAL, ARREST -> 0.8;
                    case VISIT, MEET, ORDER, PROTEST, GAP -> 0.7;
                    case ACCUSE, AID, TRADE -> 0.6;
                    case SAY -> 0.45;
                    case OTHER -> 0.4;
                };
        double exact =
                switch (basis) {
                    case OWN, LEAN -> 1;
                    case SHARED, LEAD, CARRIED -> 0.9;
                    case BOUND -> 0.65;
                    case NONE -> 0.5;
                };
        double real =
                switch (status) {
                    case HAPPENED -> 1;
                    case PLANNED -> 0.9;
                    case CLAIMED, DENIED -> 0.8;
                };
        double early = 1 - 0.4 * Math.min(1, Math.max(0, position));
        return Math.round(weight * exact * real * early * 100) / 100.0;
    }
}
