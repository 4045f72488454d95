package dateline.account;

/** How Dateline knows who is there: the setting {@code dateline.auth}. */
public enum AuthMode {
    /** Whoever opens the page on this machine is the one analyst. */
    LOCAL,
    /** By name and password, kept in the database. */
    ACCOUNTS,
    /** By an OpenID Connect provider. */
    OIDC
}
