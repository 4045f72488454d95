package dateline.extract.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that are known, by any of their forms. */
final class Verbs {

    /** A verb that a form may belong to, and which of its forms it is. */
    record Inflection(String lemma, Set<Form> forms) {}

    private final Map<String, List<Inflection>> byForm = new HashMap<>();
    private final Map<String, String> irregularPast = new HashMap<>();
    private final Map<String, String> irregularParticiple = new HashMap<>();

    private Verbs() {}

    /** The irregular verbs of the language and the given regular ones. */
    static Verbs of(List<String> irregular, Collection<String> regular) {
        Verbs verbs = new Verbs();
        for (String line : irregular) {
            String[] columns = line.split("\\s+");
            verbs.addIrregular(columns[0], columns[1].split("/"), columns[2].split("/"));
        }
        for (String base : regular) {
            if (!verbs.irregularPast.containsKey(base)) {
                verbs.addRegular(base);
            }
        }
        return verbs;
    }

    /** What a word in lower case may be a form of; empty for a word that is no known verb. */
    List<Inflection> inflections(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    boolean known(String lower) {
        return byForm.containsKey(lower);
    }

    /** "greet" to "greeted", "meet" to "met". */
    String past(String lemma) {
        return Optional.ofNullable(irregularPast.get(lemma))
                .orElseGet(() -> regularPasts(lemma).get(0));
    }

    /** "greet" to "greeted", "write" to "written". */
    String participle(String lemma) {
        return Optional.ofNullable(irregularParticiple.get(lemma))
                .orElseGet(() -> regularPasts(lemma).get(0));
    }

    private void addIrregular(String base, String[] pasts, String[] participles) {
        irregularPast.put(base, pasts[0]);
        irregularParticiple.put(base, participles[0]);
        addPresent(base);
        for (String past : pasts) {
            add(past, base, Form.PAST);
        }
        for (String participle : participles) {
            add(participle, base, Form.PARTICIPLE);
        }
    }

    private void addRegular(String base) {
        addPresent(base);
        for (String past : regularPasts(base)) {
            add(past, base, Form.PAST);
            add(past, base, Form.PARTICIPLE);
        }
    }

    private void addPresent(String base) {
        add(base, base, Form.BASE);
        add(third(base), base, Form.THIRD);
        for (String stem : stems(base)) {
            String ing = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "ying" : dropE(stem) + "ing";
            add(ing, base, Form.ING);
        }
    }

    private void add(String form, String lemma, Form which) {
        List<Inflection> list = byForm.computeIfAbsent(form, f -> new ArrayList<>(1));
        for (Inflection inflection : list) {
            if (inflection.lemma().equals(lemma)) {
                inflection.forms().add(which);
                return;
            }
        }
        list.add(new Inflection(lemma, EnumSet.of(which)));
    }

    static String third(String base) {
        if (base.endsWith("y") && base.length() > 1 && !vowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base + (hissing ? "es" : "s");
    }

    /** Both with and without a doubled last consonant where either may be, likelier first: "visited"; the other is no word. */
    private static List<String> regularPasts(String base) {
        List<String> pasts = new ArrayList<>(2);
        for (String stem : stems(base)) {
            boolean changesY = stem.endsWith("y") && stem.length() > 1 && !vowel(stem.charAt(stem.length() - 2));
            pasts.add(
                    stem.endsWith("e")
                            ? stem + "d"
                            : changesY ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed");
        }
        return pasts;
    }

    private static List<String> stems(String base) {
        int n = base.length();
        boolean doubles = n >= 3
                && !vowel(base.charAt(n - 1))
                && "wxyh".indexOf(base.charAt(n - 1)) < 0
                && vowel(base.charAt(n - 2))
                && (!vowel(base.charAt(n - 3)) || n > 3 && base.startsWith("qu", n - 4));
        if (!doubles) {
            return List.of(base);
        }
        String doubled = base + base.charAt(n - 1);
        boolean oneSyllable = base.chars().filter(c -> vowel((char) c)).count() == 1;
        // "hoped" is of "hope", and "hopped" of "hop".
        return oneSyllable ? List.of(doubled) : List.of(base, doubled);
    }

    private static String dropE(String stem) {
        return stem.endsWith("e") && !stem.endsWith("ee") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
