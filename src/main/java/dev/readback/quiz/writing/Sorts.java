package dev.readback.quiz.writing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.inference.TaggedWord;

/** What sort of thing a name names, by what the article says it to be: "Fortnite is a game", "the port of Ellis, a town". */
final class Sorts {
    private static final int MENTIONS_READ = 20;
    /** Nouns that do not tell what something is, or only as part of a longer phrase. */
    private static final Set<String> EMPTY = Set.of("part", "member", "one", "kind", "type", "form", "name", "example", "series",
            "number",
            "result", "cause", "source", "subject", "topic", "term", "word", "thing", "case", "way", "lot", "version", "variety",
            "combination", "component", "reason", "majority", "piece", "pair", "set", "list", "variant", "winner", "leader",
            "home",
            "center", "centre", "success", "predecessor", "successor", "subsidiary", "rival", "parent", "time", "day", "year",
            "people", "person", "man", "woman", "level", "percent");
    /** What a body of people may be called without being said to be one. */
    private static final Pattern BODY = Pattern.compile("(?i)organi[sz]ation|company");
    private static final Set<String> KINDS = Set.of("city", "country", "state", "province", "county", "district", "region",
            "river", "lake", "sea", "island", "mountain", "canal", "street", "port", "airport", "continent", "neighborhood");
    private static final Set<String> SETTLEMENTS = Set.of("town", "village", "capital", "settlement", "suburb", "hamlet");
    private final Reading reading;
    private final Map<Integer, Set<String>> known = new HashMap<>();

    Sorts(Reading reading) {
        this.reading = reading;
    }

    /** "Who", "Which country" or "Which game"; empty where nothing tells. */
    Optional<String> questionWord(AnswerCandidate key) {
        Optional<String> said = key.entity().flatMap(entity -> of(entity).stream().findFirst()).map(noun -> "Which " + noun);
        return switch (key.type()) {
            case PERSON -> Optional.of("Who");
            case PLACE -> key.entity().filter(Entity::country).map(country -> "Which country").or(() -> said);
            case ORGANISATION -> said.or(() -> key.entity().filter(Sorts::isSurelyBody).map(body -> "Which organisation"));
            case UNDECIDED -> said;
            case NUMBER, DATE -> Optional.empty();
        };
    }

    private static boolean isSurelyBody(Entity entity) {
        return entity.aliases().stream().flatMap(alias -> Word.in(alias).stream()).map(Word::text)
                .anyMatch(word -> WordList.ORGANISATIONS.has(word) || WordList.KNOWN_ORGANISATIONS.has(word)
                        || Word.isAcronym(word));
    }

    /** Whether {@code noun} may be asked for to get {@code entity}. */
    boolean fits(Entity entity, String noun) {
        boolean body = entity.type() == AnswerType.ORGANISATION && BODY.matcher(noun).matches() && of(entity).isEmpty()
                && isSurelyBody(entity);
        boolean country = entity.country() && noun.matches("countr(?:y|ies)|nation");
        boolean city = noun.equals("city") && entity.aliases().stream().anyMatch(WordList.CITIES::has);
        return body || country || city || of(entity).contains(noun);
    }

    /** Whether two places are known to be of one sort: both countries, both cities, or by their names or what is said of them. */
    boolean areAlike(Entity one, Entity other) {
        Set<String> shared = new LinkedHashSet<>(ofPlace(one));
        shared.retainAll(ofPlace(other));
        return !shared.isEmpty() || one.aliases().stream().map(Gazetteer::like)
                .anyMatch(alike -> other.aliases().stream().anyMatch(alike::contains));
    }

    private Set<String> ofPlace(Entity place) {
        Set<String> sorts = new LinkedHashSet<>();
        of(place).stream().filter(noun -> SETTLEMENTS.contains(noun) || WordList.PLACES.has(noun) || KINDS.contains(noun))
                .forEach(noun -> sorts.add(SETTLEMENTS.contains(noun) ? "city" : noun));
        if (place.country()) sorts.add("country");
        if (place.aliases().stream().anyMatch(WordList.CITIES::has)) sorts.add("city");
        place.aliases().stream().flatMap(alias -> Word.in(alias).stream()).filter(word -> WordList.PLACES.has(word.text()))
                .forEach(word -> sorts.add(word.lower()));
        return sorts;
    }

    /** Nouns in the singular, in the order of the article. */
    Set<String> of(Entity entity) {
        return known.computeIfAbsent(entity.id(), id -> read(entity));
    }

    private Set<String> read(Entity entity) {
        Set<String> nouns = new LinkedHashSet<>();
        for (AnswerCandidate mention : reading.mentions().of(entity).stream().limit(MENTIONS_READ).toList()) {
            Parse parse = reading.parse(reading.sentenceIndexAt(mention.span().start()));
            OptionalInt name = parse.headOf(mention.span());
            if (name.isPresent()) said(parse, name.getAsInt()).forEach(nouns::add);
        }
        return nouns;
    }

    private static List<String> said(Parse parse, int name) {
        Deeds deeds = new Deeds(parse);
        return IntStream.range(0, parse.words().size()).filter(i -> i != name && parse.word(i).tag().equals("NN"))
                .filter(i -> tells(parse, i))
                .filter(i -> deeds.isSaidToBe(i, name)).mapToObj(i -> parse.word(i).lower()).toList();
    }

    private static boolean tells(Parse parse, int at) {
        TaggedWord word = parse.word(at);
        return word.tag().equals("NN") && !EMPTY.contains(word.lower()) && word.text().length() > 2
                && parse.children(at).stream().map(parse::word).anyMatch(child -> child.lower().matches("an?|the"))
                && parse.children(at).stream().map(parse::word).noneMatch(child -> child.lower().matches("not|no|n't"));
    }
}
