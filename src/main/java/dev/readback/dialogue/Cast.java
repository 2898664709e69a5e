package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.NameTag;
import dev.readback.inference.TagPlace;
import dev.readback.inference.TaggedWord;

/** Whom and what an article names, each once, with the pronouns that it uses for people. */
public final class Cast {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "captain", "general",
            "mayor", "president");
    private final List<Figure> figures;

    private Cast(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** @param tagged the words of each of the article's sentences */
    public static Cast of(Article article, List<List<TaggedWord>> tagged) {
        List<Entry> entries = new ArrayList<>();
        List<List<Entry>> bySentence = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            List<Entry> here = new ArrayList<>();
            for (Mention mention : mentions(article, article.sentences().get(i), tagged.get(i))) {
                Entry entry = entries.stream().filter(each -> each.isNamed(mention)).findFirst().orElseGet(() -> {
                    entries.add(new Entry());
                    return entries.get(entries.size() - 1);
                });
                entry.add(mention);
                here.add(entry);
            }
            bySentence.add(here);
        }
        vote(tagged, bySentence);
        return new Cast(entries.stream().map(Entry::figure).toList());
    }

    /** In the order in which they are first named. */
    public List<Figure> figures() {
        return figures;
    }

    public List<Figure> people() {
        return figures.stream().filter(Figure::isPerson).toList();
    }

    /** Those that {@code text} names, by a whole name or by a word that no other has, in the order of the text. */
    public List<Figure> namedIn(String text) {
        List<String> said = Arrays.asList(text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}-]+"));
        return figures.stream().filter(figure -> placeIn(figure, text, said) >= 0)
                .sorted(Comparator.comparingInt(figure -> placeIn(figure, text, said))).toList();
    }

    /** Those named in a stretch of the article. */
    public List<Figure> within(Span span) {
        return figures.stream().filter(figure -> figure.mentions().stream().anyMatch(span::overlaps)).toList();
    }

    private int placeIn(Figure figure, String text, List<String> said) {
        if (text.contains(figure.name()))
            return said.indexOf(figure.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")[0]);
        return figure.words().stream().filter(word -> isOnly(figure, word)).mapToInt(said::indexOf).filter(at -> at >= 0).min()
                .orElse(-1);
    }

    private boolean isOnly(Figure figure, String word) {
        return word.length() > 2 && (figure.isPerson() || figure.words().size() == 1)
                && figures.stream().noneMatch(other -> other != figure && other.words().contains(word));
    }

    private record Mention(String name, NameTag.Kind kind, Span span, Gender title) {
        Set<String> words() {
            return new LinkedHashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ")));
        }
    }

    private static List<Mention> mentions(Article article, Span sentence, List<TaggedWord> words) {
        List<Mention> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (words.get(first).name().place() != TagPlace.FIRST) continue;
            int last = first;
            while (last + 1 < words.size() && words.get(last + 1).name().place() == TagPlace.NEXT)
                last++;
            int from = first;
            Gender title = first > 0 ? Gender.of(plain(words.get(first - 1))) : Gender.UNKNOWN;
            while (from < last && (TITLES.contains(words.get(from).lower()) || words.get(from).lower().equals("the"))) {
                title = Gender.of(plain(words.get(from++)));
            }
            if (TITLES.contains(words.get(from).lower())) continue;
            Span span = new Span(sentence.start() + words.get(from).start(), sentence.start() + words.get(last).end());
            found.add(new Mention(article.quote(span).replaceAll("\\s+", " "), words.get(first).name().kind(), span, title));
        }
        return found;
    }

    private static String plain(TaggedWord word) {
        return word.lower().replace(".", "");
    }

    /** A pronoun speaks for the one person named before it in its sentence, or else in the sentence before. */
    private static void vote(List<List<TaggedWord>> tagged, List<List<Entry>> bySentence) {
        for (int i = 0; i < tagged.size(); i++) {
            for (TaggedWord word : tagged.get(i)) {
                Gender gender = word.isPronoun() ? Gender.of(word.lower()) : Gender.UNKNOWN;
                if (gender != Gender.UNKNOWN)
                    spokenOf(bySentence, i).ifPresent(entry -> entry.votes.merge(gender, 1, Integer::sum));
            }
        }
    }

    private static Optional<Entry> spokenOf(List<List<Entry>> bySentence, int sentence) {
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            List<Entry> people = bySentence.get(i).stream().filter(Entry::isPerson).distinct().toList();
            if (people.size() == 1) return Optional.of(people.get(0));
            if (!people.isEmpty()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static final class Entry {
        private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
        private static final int SURE = 3;
        private final List<Mention> mentions = new ArrayList<>();
        private final Set<String> words = new HashSet<>();
        private final Map<Gender, Integer> votes = new EnumMap<>(Gender.class);

        /** The same whole name, or a person's first or last name alone. */
        boolean isNamed(Mention mention) {
            Set<String> named = mention.words();
            return mentions.stream().anyMatch(each -> each.words().equals(named))
                    || isPerson() && (words.containsAll(named) || named.containsAll(words) && !words.isEmpty());
        }

        void add(Mention mention) {
            mentions.add(mention);
            words.addAll(mention.words());
            if (mention.title() != Gender.UNKNOWN) votes.merge(mention.title(), SURE, Integer::sum);
        }

        boolean isPerson() {
            return kind() == NameTag.Kind.PERSON;
        }

        private NameTag.Kind kind() {
            return Arrays.stream(NameTag.Kind.values())
                    .max(Comparator.comparingLong(kind -> mentions.stream().filter(each -> each.kind() == kind).count()))
                    .orElseThrow();
        }

        private Gender gender() {
            int female = votes.getOrDefault(Gender.FEMALE, 0);
            int male = votes.getOrDefault(Gender.MALE, 0);
            return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
        }

        Figure figure() {
            String name = mentions.stream().map(Mention::name).max(Comparator.comparingInt(String::length)).orElseThrow();
            return new Figure(POSSESSIVE.matcher(name).replaceAll(""), kind(), gender(), words,
                    mentions.stream().map(Mention::span).toList());
        }
    }
}
