package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.article.Article;
import dev.readback.article.Span;

/** Fulfils wishes with sentences and names cut out of the article: each line is a citation, nothing is added. */
public final class Extracts {
    private static final int SUMMARY = 4;
    private static final int FACTS = 5;
    private static final int MOST = 12;
    private static final int LISTED = 40;
    private static final int FIGURES = 12;
    /** A guess, not fitted: what is cut out stands in the article, whether it is what was wished for is not measured. */
    private static final double SURE = 0.8;
    private static final Pattern DATE = Pattern
            .compile("\\b(?:\\d{1,2} " + Day.MONTH + "(?: \\d{4})?|" + Day.MONTH + "(?: \\d{1,2})?(?:,? \\d{4})?"
                    + "|(?:1[5-9]|20)\\d\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\\b");
    static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\p{Sc}?\\d[\\d,.]*\\d|(?<![\\p{L}\\d])\\d");
    private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"“”]{3,}[\"”]");
    private static final Map<String, Integer> COUNTS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6,
            "seven",
            7, "eight", 8, "nine", 9, "ten", 10);
    private static final Pattern LENGTH = Pattern
            .compile("\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:short |key )?"
                    + "(?:sentences?|points?|facts?|lines?)\\b");
    private static final Pattern TERM = Pattern
            .compile("^(?:what (?:does|do|did) |what is meant by |define |what is the (?:meaning|definition)"
                    + " of |(?:the )?(?:meaning|definition) of |explain the (?:term|word|expression) )(?:the (?:term|word) )?[\"“']?(.+?)[\"”']?"
                    + "(?: mean(?: .*)?)?$");
    private static final Pattern SIDES = Pattern
            .compile("(?:compare|contrast|between|do|does|did) (.+?) (?:and|with|to|vs|versus|differ from"
                    + "|compare to|compare with) (.+?)(?: (?:differ|compare))?$|^(.+?) (?:vs|versus)\\.? (.+)$");

    /** What is around a term or two sides, however it is asked about them. */
    private static final Pattern AROUND = Pattern
            .compile("\\b(?:what|whats|what's|how|is|are|was|were|does|do|did|the|a|an|word|term|expression"
                    + "|mean|means|meaning|meant|by|define|defined|definition|explain|used|use|here|this|article|text|please|pls|they|it|author"
                    + "|can|could|you|tell|me|exactly|of|in|compare|contrast|comparison|differences?|similarities|between|differ|different"
                    + "|distinguishes|separates|show|have|common)\\b|[\"“”?:=]");
    private static final Pattern AND = Pattern.compile(" (?:and|with|to|from|or|vs|versus|against) ");

    private final Article article;
    private final Cast cast;
    private final Function<String, List<Span>> search;

    /** @param search the sentences that come closest to some words, best first */
    public Extracts(Article article, Cast cast, Function<String, List<Span>> search) {
        this.article = article;
        this.cast = cast;
        this.search = search;
    }

    /**
     * What was cut out.
     *
     * @param part which part of all that there is the answer has; empty when it has all
     */
    public record Extract(Answer.Found answer, Optional<String> part) {
        /** {@code wish}, and how much of it is fulfilled when that is not all. */
        public String fulfilled(String wish) {
            return part.map(told -> wish + " (" + told + ")").orElse(wish);
        }
    }

    /** Empty when the article has nothing of the kind. */
    public Optional<Extract> of(Wish wish) {
        if (wish.intent() == Intent.PEOPLE) return people(Intents.plain(wish.text()));
        List<Span> all = all(wish);
        int most = wish.intent() == Intent.TIMELINE ? MOST : wish.intent() == Intent.LIST ? LISTED : all.size();
        return extract(all.stream().limit(most).toList(), part("the first " + most, most, all.size()));
    }

    private Optional<Extract> extract(List<Span> spans, Optional<String> part) {
        if (spans.isEmpty()) return Optional.empty();
        List<Citation> citations = spans.stream().map(span -> Citation.of(article, span)).toList();
        return Optional.of(new Extract(Answer.Found.sentences(citations, SURE, Answer.EMBEDDED), part));
    }

    private static Optional<String> part(String told, int most, int all) {
        return all > most ? Optional.of(told + " of " + all) : Optional.empty();
    }

    private List<Span> all(Wish wish) {
        String plain = Intents.plain(wish.text());
        return switch (wish.intent()) {
            case SUMMARISE -> new Weights(article, cast).weightiest(length(plain, SUMMARY), Weights::summary);
            case KEY_FACTS -> new Weights(article, cast).weightiest(length(plain, FACTS), Weights::fact);
            case TIMELINE -> dated();
            case DEFINE -> defining(plain);
            case MORE -> beside(wish.recent());
            case SHOW_WHERE -> wish.recent().stream().limit(1).map(span -> article.sentenceAt(span.start())).toList();
            case COMPARE -> compared(plain, wish);
            case LIST -> listed(plain);
            case PEOPLE, QUESTION, GREETING, THANKS, HELP, DECLINED, QUIZ, HINT, STOP -> List.of();
        };
    }

    private static int length(String plain, int otherwise) {
        Matcher asked = LENGTH.matcher(plain);
        if (!asked.find())
            return plain.matches(".*\\b(?:short|brief)\\b.*")
                    ? 2
                    : plain.matches(".*\\b(?:long|detailed)\\b.*")
                            ? 2 * otherwise
                            : otherwise;
        String count = asked.group(1);
        return Math.max(1,
                Math.min(MOST, COUNTS.getOrDefault(count, count.matches("\\d+") ? Integer.parseInt(count) : otherwise)));
    }

    /** Each name, then the sentence that introduces it. */
    private Optional<Extract> people(String plain) {
        boolean places = plain.contains("place") || plain.contains("organi");
        boolean people = !places || plain.contains("people") || plain.contains("person");
        List<Figure> asked = cast.figures().stream().filter(each -> each.isPerson() ? people : places).toList();
        List<Span> told = asked.stream().sorted(Comparator.comparingInt(each -> -each.mentions().size())).limit(FIGURES)
                .sorted(Comparator.comparing(each -> each.mentions().get(0)))
                .flatMap(each -> Stream.of(fullest(each), article.sentenceAt(fullest(each).start()))).toList();
        return extract(told, part("the " + FIGURES + " named most often", FIGURES, asked.size()));
    }

    private Span fullest(Figure figure) {
        return figure.mentions().stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
    }

    /** Sentences without a year keep the article's order, after those of the past. */
    private List<Span> dated() {
        return matches(DATE).stream().map(span -> article.sentenceAt(span.start())).distinct()
                .sorted(Comparator.comparing(sentence -> Day.in(article.quote(sentence)))).toList();
    }

    private List<Span> defining(String plain) {
        Matcher term = TERM.matcher(plain);
        String words = term.matches() ? term.group(1).replaceFirst(" (?:here|in this .*|in the .*)$", "") : bare(plain);
        if (words.isEmpty()) return List.of();
        return matches(Pattern.compile("\\b" + Pattern.quote(words), Pattern.CASE_INSENSITIVE)).stream()
                .map(span -> article.sentenceAt(span.start())).distinct().limit(2).toList();
    }

    /** What stands around the last answer and has not been told. */
    private List<Span> beside(List<Span> recent) {
        if (recent.isEmpty()) return List.of();
        int at = article.sentenceNumberAt(recent.get(0).start());
        Set<Integer> told = recent.stream().map(span -> article.sentenceNumberAt(span.start())).collect(Collectors.toSet());
        return IntStream.of(at, at + 1, at + 2, at - 1).filter(i -> i >= 0 && i < article.sentences().size())
                .filter(i -> i == at || !told.contains(i)).limit(3).sorted().mapToObj(article.sentences()::get).toList();
    }

    /** Two sentences about each of the two, or where two numbers were told last. */
    private List<Span> compared(String plain, Wish wish) {
        if (plain.matches(".*\\b(?:two|those|these|both|them|they)\\b.*")) {
            return wish.recent().stream().limit(2).map(span -> article.sentenceAt(span.start())).distinct().sorted().toList();
        }
        Matcher told = SIDES.matcher(plain);
        Stream<String> sides = told.find()
                ? Stream.of(told.group(1), told.group(2), told.group(3), told.group(4)).filter(Objects::nonNull)
                : AND.splitAsStream(plain).map(Extracts::bare).filter(side -> !side.isEmpty());
        List<Span> found = new ArrayList<>();
        sides.forEach(side -> about(side).stream().filter(span -> !found.contains(span)).limit(2).forEach(found::add));
        return found;
    }

    private static String bare(String plain) {
        return AROUND.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private List<Span> about(String side) {
        List<Span> named = cast.namedIn(side).stream().flatMap(each -> Stream.of(fullest(each), each.mentions().get(0)))
                .map(span -> article.sentenceAt(span.start())).distinct().toList();
        return named.isEmpty() ? search.apply(side) : named;
    }

    private List<Span> listed(String plain) {
        if (plain.contains("date")) return matches(DATE);
        if (plain.contains("quot")) return matches(QUOTATION);
        if (plain.contains("name")) return cast.figures().stream().map(this::fullest).sorted().toList();
        return plain.matches(".*\\b(?:numbers?|figures?|amounts?|percent\\w*|stat\\w*|data)\\b.*") ? matches(NUMBER) : List.of();
    }

    private List<Span> matches(Pattern pattern) {
        return pattern.matcher(article.text()).results().map(found -> new Span(found.start(), found.end())).filter(
                span -> article.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(span))).toList();
    }
}
