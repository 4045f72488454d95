package dateline.rooms;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rooms of the program, and who may import whom. A room is a package with those below it that are no room. */
record Rooms(String root) {

    private static final Set<String> PURE = Set.of(
            "text", "time", "time.english", "extract", "extract.english", "page", "event.match", "exchange.read");

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("time", Set.of("text")),
            Map.entry("time.english", Set.of("time", "text")),
            Map.entry("extract", Set.of("text", "time")),
            Map.entry("extract.english", Set.of("extract", "text", "time", "time.english")),
            Map.entry("page", Set.of("text", "time")),
            Map.entry("rest", Set.of()),
            Map.entry("article", Set.of("text", "time", "rest")),
            // Pure, so that what is one event can be tried on pairs of tellings without a database.
            Map.entry("event.match", Set.of("extract", "time")),
            Map.entry("event.history", Set.of("account", "rest")),
            Map.entry("event", Set.of("event.history", "event.match", "article", "extract", "time", "text", "rest")),
            Map.entry("ingest", Set.of("article", "event", "extract", "page", "time", "text", "rest")),
            Map.entry("timeline", Set.of("event", "time", "rest")),
            Map.entry("bookmark.history", Set.of("account", "rest")),
            Map.entry("bookmark", Set.of("bookmark.history", "event", "article", "account", "text", "rest")),
            // The form of Dateline's own CSV is told once, where it is read.
            Map.entry("export", Set.of("event", "article", "bookmark", "exchange.read", "time", "text", "rest")),
            Map.entry("exchange.read", Set.of("extract", "time")),
            Map.entry("exchange", Set.of("exchange.read", "event", "article", "extract", "time", "text", "rest")),
            Map.entry("account", Set.of("rest")));

    /** Imports every room, and no room imports it. */
    private static final String WIRING = "app";

    /** Where everything ends up that nobody found a name for. */
    private static final Set<String> NO_NAMES = Set.of(
            "util", "utils", "common", "dto", "service", "impl", "manager", "model", "helper", "helpers", "misc");

    /** What a pure room does without. */
    private static final List<String> IMPURE = List.of(
            "io.quarkus.",
            "io.vertx.",
            "jakarta.",
            "org.eclipse.microprofile.",
            "org.hibernate.",
            "org.flywaydb.",
            "org.postgresql.",
            "java.sql.",
            "javax.sql.");

    /** @return a sentence for each breach, in order; none where all rooms hold */
    List<String> breaches(JavaClasses classes) {
        Stream<String> ofImports = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(this::breach);
        Stream<String> ofNames = packages(classes).flatMap(this::breach);
        return Stream.concat(ofNames, ofImports).distinct().sorted().toList();
    }

    /** The rooms that the classes lie in. */
    List<String> present(JavaClasses classes) {
        return classes.stream()
                .map(type -> roomOf(type.getPackageName()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).distinct().filter(folder -> folder.getName()
                .startsWith(root + "."));
    }

    private Stream<String> breach(JavaPackage folder) {
        String name = folder.getName();
        if (NO_NAMES.contains(folder.getRelativeName())) {
            return Stream.of(name + " has a name that says nothing");
        }
        if (roomOf(name).isEmpty()) {
            return Stream.of(name + " is no room of the table");
        }
        boolean marked = folder.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        return marked ? Stream.of() : Stream.of(name + " has no package-info with @NullMarked");
    }

    private Stream<String> breach(Dependency use) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        String from = roomOf(use.getOriginClass().getPackageName()).orElse(WIRING);
        if (PURE.contains(from) && IMPURE.stream().anyMatch(target.getName()::startsWith)) {
            return Stream.of(from + " is pure, but: " + words(use));
        }
        return roomOf(target.getPackageName())
                .filter(to -> !to.equals(from) && !from.equals(WIRING))
                .filter(to -> !MAY_IMPORT.get(from).contains(to))
                .map(to -> from + " may not import " + to + ": " + words(use))
                .stream();
    }

    private static String words(HasDescription use) {
        return use.getDescription();
    }

    private Optional<String> roomOf(String folder) {
        return Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of(WIRING))
                .filter(room -> (folder + ".").startsWith(root + "." + room + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
