package dateline.timeline;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What was worked out last, for as long as nothing is written: a view asks for many tiles of one filter. Two who ask for
 * the same at one time share the work.
 */
final class VersionCache<K, V> {

    /** At a version of the store. */
    private record Versioned<K>(K key, long version) {}

    private final long most;
    private final ToLongFunction<V> size;
    private final Map<Versioned<K>, CompletableFuture<V>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most the size that all that is kept may have together */
    VersionCache(long most, ToLongFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    V get(K key, long version, Supplier<V> make) {
        Versioned<K> wanted = new Versioned<>(key, version);
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> there;
        synchronized (kept) {
            there = kept.putIfAbsent(wanted, mine);
        }
        if (there != null) {
            return there.join();
        }
        try {
            V made = make.get();
            mine.complete(made);
            makeRoom(version);
            return made;
        } catch (RuntimeException | Error failed) {
            synchronized (kept) {
                kept.remove(wanted);
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Lets go of what is of an earlier version, then of what was not asked for the longest. */
    private void makeRoom(long version) {
        synchronized (kept) {
            kept.keySet().removeIf(each -> each.version < version);
            long total = kept.values().stream().mapToLong(this::sizeOf).sum();
            Iterator<CompletableFuture<V>> oldest = kept.values().iterator();
            while (total > most && oldest.hasNext()) {
                total -= sizeOf(oldest.next());
                oldest.remove();
            }
        }
    }

    private long sizeOf(CompletableFuture<V> value) {
        return value.isDone() && !value.isCompletedExceptionally() ? size.applyAsLong(value.join()) : 0;
    }
}
