package dateline.extract;

/** What sort of event it is. */
public enum Kind {
    VISIT,
    MEET,
    SIGN,
    ORDER,
    SAY,
    ACCUSE,
    TRADE,
    AID,
    VOTE,
    APPOINT,
    LAUNCH,
    STRIKE,
    KILL,
    DISASTER,
    ARREST,
    TRIAL,
    PROTEST,
    DEAL,
    GAP,
    OTHER
}
