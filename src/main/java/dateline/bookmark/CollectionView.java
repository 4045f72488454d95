package dateline.bookmark;

import dateline.account.Account;
import dateline.account.Accounts;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collection as the API shows it to whom may read it.
 *
 * @param sorting by hand or by date
 * @param owner by name
 * @param isOwn whether it is the asker's
 * @param canWrite whether the asker may put bookmarks in and take them out
 * @param isLinked whether anybody who has its link may read it
 * @param members with whom it is shared
 */
@Schema(name = "Collection")
public record CollectionView(
        long id,
        int revision,
        String title,
        String description,

        @Schema(enumeration = {"hand", "date"}) String sorting,

        String owner,
        boolean isOwn,
        boolean canWrite,
        boolean isLinked,
        List<MemberView> members,
        int size,
        Instant createdAt) {

    /** Somebody with whom it is shared. */
    @Schema(name = "CollectionMember")
    public record MemberView(long account, String name, boolean canWrite) {}

    static CollectionView of(BookmarkCollection collection, long asker, Accounts accounts) {
        return new CollectionView(
                collection.id(),
                collection.revision(),
                collection.title(),
                collection.description(),
                collection.sorting(),
                name(collection.owner(), accounts),
                collection.owner() == asker,
                collection.mayBeWrittenBy(asker),
                collection.hasLink(),
                collection.members().stream()
                        .map(member ->
                                new MemberView(member.account(), name(member.account(), accounts), member.canWrite()))
                        .toList(),
                collection.shown().size(),
                collection.createdAt());
    }

    private static String name(long account, Accounts accounts) {
        return accounts.findByIdOptional(account).map(Account::name).orElse("");
    }
}
