package dateline.timeline;

import dateline.event.EventFilter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The matches of the filters that were asked for last, for as long as nothing is written: a view asks for many tiles of
 * one filter. Two who ask for the same at one time share the work.
 */
final class MatchesCache {

    /** Of a filter, at a version of the store. */
    private record Key(EventFilter filter, long version) {}

    private final int mostEvents;
    private final Map<Key, CompletableFuture<Matches>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param mostEvents how many events the matches kept may have together */
    MatchesCache(int mostEvents) {
        this.mostEvents = mostEvents;
    }

    Matches get(EventFilter filter, long version, Supplier<Matches> load) {
        Key key = new Key(filter, version);
        CompletableFuture<Matches> mine = new CompletableFuture<>();
        CompletableFuture<Matches> there;
        synchronized (kept) {
            there = kept.putIfAbsent(key, mine);
        }
        if (there != null) {
            return there.join();
        }
        try {
            Matches matches = load.get();
            mine.complete(matches);
            makeRoom(version);
            return matches;
        } catch (RuntimeException | Error failed) {
            synchronized (kept) {
                kept.remove(key);
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Lets go of what is of an earlier version, then of what was not asked for the longest. */
    private void makeRoom(long version) {
        synchronized (kept) {
            kept.keySet().removeIf(key -> key.version < version);
            long size = kept.values().stream().mapToLong(MatchesCache::size).sum();
            Iterator<CompletableFuture<Matches>> oldest = kept.values().iterator();
            while (size > mostEvents && oldest.hasNext()) {
                size -= size(oldest.next());
                oldest.remove();
            }
        }
    }

    private static long size(CompletableFuture<Matches> matches) {
        return matches.isDone() && !matches.isCompletedExceptionally()
                ? matches.join().size()
                : 0;
    }
}
