package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts mentions of one bearer together: the same name, an acronym with the name it shortens, and a surname or given name
 * with the one full name in the article that has it. A surname that two full names share stays on its own.
 */
final class Clusters {
    private static final Map<String, String> KNOWN = Map.of("UN", "United Nations", "EU", "European Union", "US", "United States",
            "USA", "United States", "UK", "United Kingdom", "AU", "African Union");
    private static final Set<String> MEN = Set.of("Mr", "Mr.", "Lord", "Sir", "King", "Prince");
    private static final Set<String> WOMEN = Set.of("Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady", "Dame", "Queen", "Princess");
    private static final Pattern PART_OF_PLACE = Pattern
            .compile(
                    "(?:Downtown|Uptown|Midtown|Greater|Inner|Upper|Lower|Central|Old|New|(?:North|South)(?:east|west)?|East|West"
                            + "|Northern|Southern|Eastern|Western) ");
    private final Map<String, List<Name>> byName = new LinkedHashMap<>();
    private final Map<String, String> joined = new HashMap<>();

    Clusters(Collection<Name> names) {
        names.forEach(name -> byName.computeIfAbsent(name.plain(), key -> new ArrayList<>()).add(name));
        Map<String, List<String>> byShortForm = shortForms();
        for (Map.Entry<String, List<Name>> entry : byName.entrySet()) {
            fullName(entry.getKey(), entry.getValue(), byShortForm).ifPresent(full -> joined.put(entry.getKey(), full));
        }
    }

    /** The mentions of each bearer, in the order of the first one. */
    Collection<List<Name>> all() {
        Map<String, List<Name>> clusters = new LinkedHashMap<>();
        byName.forEach((name, mentions) -> clusters.computeIfAbsent(root(name), key -> new ArrayList<>()).addAll(mentions));
        return clusters.values();
    }

    private String root(String name) {
        String reached = name;
        for (int steps = 0; joined.containsKey(reached) && steps < 4; steps++)
            reached = joined.get(reached);
        return reached;
    }

    private Map<String, List<String>> shortForms() {
        Map<String, List<String>> found = new HashMap<>();
        for (Map.Entry<String, List<Name>> entry : byName.entrySet()) {
            Name name = entry.getValue().get(0);
            if (name.isSingleWord()) continue;
            for (String form : Set.of(initials(name.text()), "last " + name.lastWord(), "first " + name.firstWord())) {
                found.computeIfAbsent(form, key -> new ArrayList<>()).add(entry.getKey());
            }
        }
        return found;
    }

    private Optional<String> fullName(String plain, List<Name> mentions, Map<String, List<String>> byShortForm) {
        if (KNOWN.containsKey(plain)) return Optional.of(KNOWN.get(plain)).filter(byName::containsKey);
        if (!mentions.get(0).isSingleWord() || isFamily(mentions)) return Optional.empty();
        if (Word.isAcronym(plain)) return only(byShortForm.get(plain));
        boolean known = Countries.has(plain) || WordList.CITIES.has(plain);
        Optional<String> bySurname = only(byShortForm.get("last " + plain));
        if (byShortForm.containsKey("last " + plain)) return bySurname.filter(this::looksLikePerson);
        if (known) return Optional.empty();
        return only(byShortForm.get("first " + plain)).filter(this::looksLikePerson);
    }

    /** Lord and Lady Byron share their surname with the one Byron who is named in full. */
    static boolean isFamily(List<Name> mentions) {
        Set<String> titles = mentions.stream().map(Name::title).collect(Collectors.toSet());
        return titles.stream().anyMatch(MEN::contains) && titles.stream().anyMatch(WOMEN::contains);
    }

    /** "Downtown Brooklyn" is none of whom Brooklyn is the surname. */
    private boolean looksLikePerson(String name) {
        return !PART_OF_PLACE.matcher(name).lookingAt()
                && Word.in(name).stream().map(Word::text).noneMatch(word -> WordList.ORGANISATIONS.has(word)
                        || WordList.VENUES.has(word) || WordList.PLACES.has(word) || word.chars().anyMatch(Character::isDigit));
    }

    private static Optional<String> only(List<String> names) {
        return names != null && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static String initials(String name) {
        return Word.in(name).stream().filter(Word::isCapitalised).map(word -> word.text().substring(0, 1))
                .collect(Collectors.joining());
    }
}
