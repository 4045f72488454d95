package dateline.bookmark;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An account that a collection is shared with. */
@Embeddable
record Member(
        @Column(name = "account_id") long account,
        @Column(name = "can_write") boolean canWrite) {}
