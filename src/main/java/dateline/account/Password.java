package dateline.account;

import dateline.rest.Problems;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A password that was accepted, as its bcrypt hash. */
final class Password {

    /** NIST SP 800-63B wants eight at least; this keeps more than a sign-in's worth of guesses away. */
    private static final int SHORTEST = 10;

    /** What bcrypt looks at: bytes beyond make no difference, and that would deceive who types them. */
    private static final int MOST_BYTES = 72;

    /** Two to this power rounds: some 250 ms. */
    private static final int COST = 12;

    /** Compared with where there is none, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's password", COST);

    private final String hash;

    private Password(String hash) {
        this.hash = hash;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where it is too short or too long */
    static Password of(String plain) {
        if (plain.codePointCount(0, plain.length()) < SHORTEST) {
            throw Problems.badField("password", "has fewer than " + SHORTEST + " characters");
        }
        if (plain.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problems.badField(
                    "password", "has more than " + MOST_BYTES + " bytes, which is all that is compared");
        }
        return new Password(BcryptUtil.bcryptHash(plain, COST));
    }

    /** Takes equally long whatever the outcome, and whether there is a hash or not. */
    static boolean isRight(String plain, Optional<String> hash) {
        boolean matches = BcryptUtil.matches(plain, hash.orElse(NOBODYS));
        return matches && hash.isPresent();
    }

    String hash() {
        return hash;
    }
}
