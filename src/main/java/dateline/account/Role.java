package dateline.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do; each role may do what those before it may. */
public enum Role {
    /** Reads articles and events, and keeps bookmarks of their own. */
    READER,
    /** Brings articles in, corrects and deletes. */
    ANALYST,
    /** Says who else may come in. */
    OWNER;

    /** As the database and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The words of this role and of those that it includes. */
    Set<String> words() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::word)
                .collect(Collectors.toSet());
    }
}
