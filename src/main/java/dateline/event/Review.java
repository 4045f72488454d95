package dateline.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person made of an event. */
enum Review {
    /** Nobody has looked at it; it waits in the queue. */
    OPEN,
    /** It is right as it stands. */
    ACCEPTED,
    /** Something in it was set right. */
    CORRECTED,
    /** It is no event, or not worth keeping: it shows in the trash only. */
    REJECTED;

    static final List<String> WORDS = Arrays.stream(values()).map(Review::word).toList();

    String word() {
        return StatusConverter.word(this);
    }

    static Optional<Review> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
