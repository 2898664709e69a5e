package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Wrong answers of the key's type and form. Names come from the article, places then from the {@link Gazetteer}; numbers and
 * dates from the article first, then from {@link Neighbours}. A name that the article may support in the key's place is left out.
 */
final class Distractors {
    static final int WANTED = 3;
    private static final int LOOKED_AT = 40;
    private static final int NOTE_LENGTH = 200;
    /** Values that the article has elsewhere; the rest of the options only look like them. */
    private static final int SAID = 2;
    private final Reading reading;

    Distractors(Reading reading) {
        this.reading = reading;
    }

    /**
     * Up to three, best first for names, by size for numbers and dates.
     *
     * @param stemWords content words of what is asked, in lower case
     */
    List<Distractor> of(Statement statement, AnswerCandidate key, Set<String> stemWords, Random random) {
        return switch (key.type()) {
            case NUMBER -> numbers(statement, key, stemWords, random);
            case DATE -> dates(statement, key, stemWords, random);
            case PERSON, PLACE, ORGANISATION -> names(statement, key, stemWords, random);
            case UNDECIDED -> List.of();
        };
    }

    private List<Distractor> names(Statement statement, AnswerCandidate key, Set<String> stemWords, Random random) {
        Entity right = key.entity().orElseThrow();
        boolean acronym = Word.isAcronym(key.text()) && key.type() != AnswerType.PERSON;
        String shown = right.shown(acronym).orElse(key.text());
        List<Entity> near = nearest(right);
        Collections.shuffle(near, random);
        near.sort(Comparator.comparingInt(entity -> Math.abs(entity.id() - right.id()) / 4));
        List<Distractor> said = near.stream()
                .filter(entity -> entity.country() == right.country() && entity.article() == right.article())
                .filter(entity -> isAside(entity) == isAside(right) && isOfTheSort(entity, right)
                        && isFree(entity, statement, stemWords))
                .flatMap(entity -> named(entity, acronym, shown, statement))
                .filter(distinctFrom(right)).limit(WANTED).toList();
        return key.type() == AnswerType.PLACE ? filledUp(said, shown, statement, random) : said;
    }

    /** With places of the key's kind that the article does not mention, where it mentions too few. */
    private List<Distractor> filledUp(List<Distractor> said, String key, Statement statement, Random random) {
        List<String> outside = new ArrayList<>(Gazetteer.like(key));
        outside.removeIf(place -> reading.article().text().contains(place));
        Collections.shuffle(outside, random);
        Stream<Distractor> more = outside.stream().map(place -> new Distractor(place, "The article does not mention " + place
                + ". It says: “" + Quoting.shorten(statement.quote(), NOTE_LENGTH) + "”", Optional.empty()));
        return Stream.concat(said.stream(), more).limit(WANTED).toList();
    }

    private Predicate<Distractor> distinctFrom(Entity right) {
        List<Entity> taken = new ArrayList<>(List.of(right));
        return distractor -> {
            Entity entity = reading.mentions().entities().get(distractor.entity().orElseThrow());
            boolean distinct = taken.stream().noneMatch(entity::sharesNameWith);
            if (distinct) taken.add(entity);
            return distinct;
        };
    }

    private List<Entity> nearest(Entity right) {
        List<Entity> alike = reading.mentions().ofType(right.type());
        int at = Math.max(0, Collections.binarySearch(alike, right, Comparator.comparingInt(Entity::id)));
        List<Entity> near = new ArrayList<>(
                alike.subList(Math.max(0, at - LOOKED_AT), Math.min(alike.size(), at + LOOKED_AT)));
        near.remove(right);
        return near;
    }

    private boolean isFree(Entity entity, Statement statement, Set<String> stemWords) {
        boolean inSentence = reading.mentions().within(statement.sentence()).stream()
                .anyMatch(mention -> mention.entity().filter(entity::equals).isPresent());
        return !inSentence && Collections.disjoint(entity.nameWords(), stemWords) && !reading.maySupport(entity, stemWords);
    }

    /** What the article calls a game is asked for among games, a town among towns; people among those who do something. */
    private boolean isOfTheSort(Entity entity, Entity right) {
        if (right.type() == AnswerType.PERSON) return isDoer(entity) || !isDoer(right);
        if (right.type() == AnswerType.PLACE) return reading.sorts().areAlike(right, entity);
        Set<String> sorts = reading.sorts().of(right);
        return sorts.isEmpty() || !Collections.disjoint(sorts, reading.sorts().of(entity));
    }

    /** Who does something in the article: whoever painted or is painted in a picture there is no match for its owners. */
    private boolean isDoer(Entity entity) {
        return reading.mentions().of(entity).stream().limit(LOOKED_AT).anyMatch(mention -> {
            Parse parse = reading.parse(reading.sentenceIndexAt(mention.span().start()));
            return parse.headOf(mention.span()).stream().anyMatch(word -> new Deeds(parse).isDoer(word));
        });
    }

    /** Whether it stands in brackets only, as the actor behind a character does: another sort than what the text tells of. */
    private boolean isAside(Entity entity) {
        String text = reading.article().text();
        return reading.mentions().of(entity).stream().limit(LOOKED_AT).allMatch(mention -> {
            int open = text.lastIndexOf('(', mention.span().start());
            return open >= 0 && open >= reading.article().sentences().get(reading.sentenceIndexAt(mention.span().start())).start()
                    && text.indexOf(')', open) >= mention.span().end();
        });
    }

    private Stream<Distractor> named(Entity entity, boolean acronym, String key, Statement statement) {
        return entity.shown(acronym).filter(name -> name.contains(" ") == key.contains(" ") || entity.type() != AnswerType.PERSON)
                .filter(Distractors::isWhole)
                .filter(name -> entity.type() != AnswerType.PERSON || !WordList.CITIES.has(name))
                .filter(name -> name.length() <= 2 * key.length() && key.length() <= 2 * name.length())
                .map(name -> new Distractor(name, note(entity, name, statement), Optional.of(entity.id()))).stream();
    }

    /** No name cut off, and not several: "Court of", "Kent Counties". */
    private static boolean isWhole(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1))
                && !name.matches("(?s).*(?:ies|Districts|States of)");
    }

    private String note(Entity entity, String name, Statement statement) {
        String elsewhere = reading.whereElse(entity, statement.sentence()).orElse(statement.quote());
        return "Of " + name + " the article says: “" + Quoting.shorten(elsewhere, NOTE_LENGTH) + "”";
    }

    private List<Distractor> numbers(Statement statement, AnswerCandidate key, Set<String> stemWords, Random random) {
        Quantity right = key.quantity().orElseThrow();
        List<BigDecimal> said = reading.mentions().like(right).stream().filter(value -> value.compareTo(right.value()) != 0)
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0 && isComparable(value, right.value())).toList();
        List<BigDecimal> free = said.stream().filter(value -> right.write(value)
                .filter(text -> !reading.maySupport(text, statement.sentence(), stemWords)).isPresent()).toList();
        List<BigDecimal> values = new ArrayList<>(free.subList(0, Math.min(SAID, free.size())));
        List<BigDecimal> near = new ArrayList<>(Neighbours.of(right));
        near.removeAll(said);
        pick(values, near, right.value(), Comparator.naturalOrder(), random);
        return values.stream().sorted().flatMap(value -> right.write(value).stream())
                .map(text -> outside(text, statement, said(key)))
                .toList();
    }

    /** Within a fifth to five times: other sizes give themselves away. */
    private static boolean isComparable(BigDecimal value, BigDecimal right) {
        double ratio = value.doubleValue() / right.doubleValue();
        return ratio > 0.2 && ratio < 5;
    }

    /** Those of the article stand beside others, or the only date that can be found in it would be the key. */
    private List<Distractor> dates(Statement statement, AnswerCandidate key, Set<String> stemWords, Random random) {
        Comparator<String> byTime = Comparator.comparingLong(Neighbours::timeOf);
        List<String> said = new ArrayList<>(reading.mentions().otherThan(key).stream()
                .filter(date -> !statement.sentence().contains(date.span()) && Neighbours.isNear(date, key))
                .map(AnswerCandidate::text)
                .filter(date -> !reading.maySupport(date, statement.sentence(), stemWords)).toList());
        Collections.shuffle(said, random);
        List<String> chosen = new ArrayList<>(said.subList(0, Math.min(SAID, said.size())));
        List<String> near = new ArrayList<>(Neighbours.ofDate(key, latestYear(key)));
        near.removeIf(date -> reading.article().text().contains(date));
        pick(chosen, near, key.text(), byTime, random);
        return chosen.stream().sorted(byTime).map(text -> outside(text, statement, said(key))).toList();
    }

    /** Nothing that an article tells of has happened after it came here. */
    private int latestYear(AnswerCandidate key) {
        int added = reading.article().addedAt().atZone(ZoneOffset.UTC).getYear();
        return Moment.of(key).map(moment -> Math.max(added, moment.last().getYear())).orElse(added);
    }

    private static String said(AnswerCandidate key) {
        return "“" + key.text() + "”";
    }

    private static Distractor outside(String text, Statement statement, String said) {
        return new Distractor(text,
                "The article says " + said + " here: “" + Quoting.shorten(statement.quote(), NOTE_LENGTH) + "”",
                Optional.empty());
    }

    /** Fills up from {@code near}, so that the key's place among the sorted options is left to chance. */
    private static <T> void pick(List<T> chosen, List<T> near, T key, Comparator<? super T> order, Random random) {
        int below = random.nextInt(WANTED + 1);
        Collections.shuffle(near, random);
        for (T value : List.copyOf(near)) {
            long lower = chosen.stream().filter(other -> order.compare(other, key) < 0).count();
            boolean fits = order.compare(value, key) < 0 ? lower < below : chosen.size() - lower < WANTED - below;
            if (chosen.size() < WANTED && fits) chosen.add(value);
        }
        for (T value : near) {
            if (chosen.size() < WANTED && !chosen.contains(value)) chosen.add(value);
        }
    }
}
