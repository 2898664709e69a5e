package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.readback.article.Span;

/** Names, numbers and dates of an article by their offsets, with names of one bearer put together. */
final class Mentions {
    /** So many mentions of one name decide its type. */
    private static final int WEIGHED = 30;
    private final List<AnswerCandidate> all = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Integer, List<AnswerCandidate>> byEntity = new HashMap<>();
    private final Map<AnswerType, List<Entity>> byType = new EnumMap<>(AnswerType.class);
    private final Map<String, List<Quantity>> quantities = new HashMap<>();

    private Mentions() {
    }

    /**
     * @param sentences in order, not overlapping
     * @param parses what the Tagger says of them, by their index; none of those that were not looked at
     */
    static Mentions in(String text, List<Span> sentences, Map<Integer, Parse> parses) {
        Mentions mentions = new Mentions();
        TaggedNames tagged = new TaggedNames(parses.values());
        NameFinder finder = new NameFinder(text, wordsInside(text, sentences, true), wordsInside(text, sentences, false),
                tagged::isNameAt);
        Map<Name, Span> names = new LinkedHashMap<>();
        for (Span sentence : sentences) {
            List<AnswerCandidate> dates = Dates.in(text, sentence);
            mentions.all.addAll(dates);
            mentions.all.addAll(Figures.in(text, sentence, dates));
            finder.in(sentence).forEach(name -> names.put(name, sentence));
        }
        for (List<Name> cluster : new Clusters(names.keySet()).all())
            mentions.addEntity(text, cluster, names, tagged);
        mentions.all.sort(Comparator.comparing(AnswerCandidate::span));
        mentions.all.stream().flatMap(mention -> mention.quantity().stream()).forEach(mentions::addQuantity);
        mentions.byEntity.values().forEach(list -> list.sort(Comparator.comparing(AnswerCandidate::span)));
        return mentions;
    }

    /** Those that overlap {@code span}, in order. */
    List<AnswerCandidate> within(Span span) {
        List<AnswerCandidate> found = new ArrayList<>();
        for (int at = firstEndingAfter(span.start()); at < all.size() && all.get(at).span().start() < span.end(); at++) {
            found.add(all.get(at));
        }
        return found;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= offset) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    List<AnswerCandidate> all() {
        return Collections.unmodifiableList(all);
    }

    List<Entity> entities() {
        return Collections.unmodifiableList(entities);
    }

    /** Those of one type, in the order of their ids. */
    List<Entity> ofType(AnswerType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Values of the article's numbers that are counted and written like {@code quantity}; without repetition, in order. */
    List<BigDecimal> like(Quantity quantity) {
        return quantities.getOrDefault(quantity.suffix() + quantity.unit(), List.of()).stream().filter(quantity::isLike)
                .map(Quantity::value).distinct().toList();
    }

    /** Numbers and dates that are written so, in order. */
    List<AnswerCandidate> saying(String value) {
        return all.stream().filter(mention -> mention.entity().isEmpty() && mention.text().equals(value)).toList();
    }

    /** Dates of one form but those that read as {@code date}, without repetition, in order. */
    List<AnswerCandidate> otherThan(AnswerCandidate date) {
        Set<String> seen = new HashSet<>(Set.of(date.text()));
        return all.stream().filter(mention -> mention.type() == AnswerType.DATE && mention.form().equals(date.form()))
                .filter(mention -> seen.add(mention.text())).toList();
    }

    List<AnswerCandidate> of(Entity entity) {
        return byEntity.getOrDefault(entity.id(), List.of());
    }

    private void addQuantity(Quantity quantity) {
        quantities.computeIfAbsent(quantity.suffix() + quantity.unit(), key -> new ArrayList<>()).add(quantity);
    }

    private void addEntity(String text, List<Name> names, Map<Name, Span> sentences, TaggedNames tagged) {
        NameCues cues = new NameCues(text);
        Set<String> aliases = new LinkedHashSet<>();
        boolean article = false;
        int weighed = 0;
        for (Name name : names) {
            if (weighed++ < WEIGHED) cues.weigh(name, sentences.get(name), tagged.kindOf(name.core()));
            aliases.add(name.text());
            article |= text.startsWith(" the ", name.titled().start() - 5);
        }
        String fullest = aliases.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        boolean country = aliases.stream().anyMatch(Countries::has);
        boolean mixed = aliases.stream().anyMatch(Mentions::isKnownPlace)
                && !aliases.stream().allMatch(alias -> isKnownPlace(alias) || Word.isAcronym(alias));
        AnswerType type = mixed || Clusters.isFamily(names) ? AnswerType.UNDECIDED : cues.decide();
        Entity entity = new Entity(entities.size(), type, fullest, aliases, country, article, names.size(),
                Entity.wordsOf(aliases));
        entities.add(entity);
        byType.computeIfAbsent(entity.type(), key -> new ArrayList<>()).add(entity);
        for (Name name : names) {
            AnswerCandidate mention = AnswerCandidate.name(name.core(), name.titled(), name.text(), entity);
            all.add(mention);
            byEntity.computeIfAbsent(entity.id(), key -> new ArrayList<>()).add(mention);
        }
    }

    /** The last part of a person's fullest name, where no other person of the article is called so. */
    Optional<String> surname(Entity person) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        boolean shared = ofType(AnswerType.PERSON).stream()
                .anyMatch(other -> other.id() != person.id() && other.nameWords().contains(last.toLowerCase(Locale.ROOT)));
        return person.type() == AnswerType.PERSON && person.name().contains(" ") && !shared
                && Character.isUpperCase(last.charAt(0))
                        ? Optional.of(last)
                        : Optional.empty();
    }

    private static boolean isKnownPlace(String name) {
        return Countries.has(name) || WordList.CITIES.has(name);
    }

    private static Set<String> wordsInside(String text, List<Span> sentences, boolean capitalised) {
        Set<String> seen = new HashSet<>();
        for (Span sentence : sentences) {
            List<Word> words = Word.in(text, sentence);
            for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
                if (word.isCapitalised() == capitalised) seen.add(word.text());
            }
        }
        return seen;
    }
}
