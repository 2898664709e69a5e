package dev.readback.quiz.writing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/** Why a sentence is not fit to ask about; the first fault in this order counts. */
enum SentenceFault {
    /** Few letters, or hardly a function word. */
    NOT_PROSE("a line was not English prose", (statement, title) -> isNotProse(statement.shown())),
    /** Fewer than eight words. */
    TOO_SHORT("a sentence was too short to ask about", (statement, title) -> statement.words() < 8),
    /** A picture credit, an address, a bullet, a date line, a form to fill in, or no stop at the end. */
    CAPTION("a line was a heading, a caption or a list entry", (statement, title) -> isCaption(statement.quote())),
    /** Quotation marks or brackets that do not pair. */
    UNFINISHED("a sentence was only part of a longer quotation", (statement, title) -> isUnfinished(statement.shown())),
    /** Opens with a quotation mark. */
    QUOTATION("a sentence was only a quotation", (statement, title) -> Quoting.startsWithQuote(statement.shown())),
    /** Ends in a question or exclamation mark. */
    QUESTION("a sentence was itself a question", (statement, title) -> statement.quote().matches("(?s).*[?!][\"”]?")),
    /** No finite verb. */
    NO_VERB("a sentence made no statement", (statement, title) -> hasNoVerb(statement.shown())),
    /** First or second person outside quotation marks. */
    FIRST_PERSON("a sentence spoke to the reader or of its writer", (statement, title) -> isPersonal(statement.shown())),
    /** A possibility, a plan or a denial that nobody is named for. */
    HYPOTHETICAL("a sentence said what may be, not what is", (statement, title) -> isHypothetical(statement.shown())),
    /** More than forty words. */
    TOO_LONG("a sentence was too long to ask about", (statement, title) -> statement.words() > 40),
    /** A pronoun or definite noun that points back; see {@link Reference}. */
    DANGLING("a sentence cannot be understood without the one before it",
            (statement, title) -> Reference.dangles(statement.shown(), title));

    private static final Pattern CAPTIONS = Pattern.compile(
            "(?s).*(?:\\b(?:Image|Photo|Picture|Credit|Source|Figure|Fig|Table|Contents|Share|Advertisement)s?\\s*:|__|www\\.|https?:|[{}<>;]\\s|</?\\p{L}+>|\\d{12}|==|\\(\\)|#\\w|\\b[OoIi]n the (?:map|figure|table|diagram|picture|photo|photograph|chart|graph)\\b).*|^\\s*(?:[-*•–—#|>]|\\d+[.)]\\s).*|^(?:\\p{L}+day, )?(?:"
                    + Dates.MONTHS
                    + ") \\d{1,2}, \\d{4}\\b.*|.*\\p{Ll} (?:In|On|At|It|He|She|They|As|For|After|When|But|By|During) \\p{L}.*");
    private static final Pattern PERSONAL = Pattern
            .compile(
                    "(?s).*\\b(?:[Ww]e|[Uu]s|[Oo]ur|[Mm]y|[Mm]e|[Yy]ou|[Yy]our|I|I['’]\\w+|[Ww]e['’]\\w+|[Yy]ourself)\\b.*");
    private static final Pattern HYPOTHESIS = Pattern.compile(
            "(?s).*\\b(?:may|might|could|would|should|[Ii]f|[Uu]nless|[Ww]hether|[Aa]llegedly|[Rr]eportedly|[Pp]ossibly|[Pp]erhaps|likely|probably|supposedly|rumou?red|wants?|wanted|hoped?|hopes|planned|plans|expected|intends?|intended|tries|tried|attempted|alleged|seems?|appears?|denied|deny|denies)\\b.*");
    private static final Set<String> PERSON = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
    private static final Set<String> PEOPLE = Set.of("man", "woman", "boy", "girl", "wife", "husband", "son", "daughter", "king",
            "queen", "prince", "princess", "giant", "youth", "maiden", "lord", "lady", "person", "witch", "dwarf", "troll");
    /** What a title names as a rule: without it, nobody knows which. */
    private static final Set<String> WORKS = Set.of("song", "album", "film", "movie", "book", "novel", "episode", "show",
            "series",
            "single", "track", "video", "poem", "play", "team");
    private final String reason;
    private final BiPredicate<Statement, String> holds;

    SentenceFault(String reason, BiPredicate<Statement, String> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    String reason() {
        return reason;
    }

    /** Whether the sentence may not be shown alone, but still says something that a question can be asked about. */
    boolean isLoose() {
        return this == DANGLING || this == TOO_LONG;
    }

    /**
     * @param title of the article, which the learner sees beside the question
     * @param parse the sentence as the Tagger sees it, which knows more verbs than a list
     */
    static Optional<SentenceFault> of(Statement statement, String title, Parse parse) {
        boolean finite = parse.words().stream().anyMatch(TaggedWord::isFiniteVerb);
        return Arrays.stream(values()).filter(fault -> fault != NO_VERB || !finite)
                .filter(fault -> fault.holds.test(statement, title)).findFirst()
                .or(() -> hasNoSubject(parse) || isCutOff(statement, parse) ? Optional.of(NO_VERB) : Optional.empty())
                .or(() -> pointsBack(parse) || hasNobodyBefore(parse) || namesNothing(statement, parse, title)
                        ? Optional.of(DANGLING)
                        : Optional.empty());
    }

    /** "A quiet street with many shops." and "Get help early.": nothing is said of anything. */
    private static boolean hasNoSubject(Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot()).findFirst().stream()
                .anyMatch(root -> parse.child(root, "nsubj", "csubj", "expl").isEmpty() || isSubordinate(parse, root));
    }

    /** "While exploring the coast, the crew.": no main clause follows. */
    private static boolean isSubordinate(Parse parse, int root) {
        return !parse.word(root).isFiniteVerb() && parse.child(root, "mark").isPresent()
                && parse.child(root, "aux", "cop").isEmpty();
    }

    /** "Near the ground, it does harm": the subject is a pronoun, and no clause before it has named one. */
    private static boolean pointsBack(Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot()).findFirst().stream()
                .flatMap(root -> parse.child(root, "nsubj").stream())
                .anyMatch(subject -> parse.word(subject).lower().matches("it|he|she|they")
                        && IntStream.range(0, subject).noneMatch(i -> parse.word(i).is("nsubj") && parse.word(i).isNoun()));
    }

    /** "Performed the song in June", "in that region": a noun that nothing beside it, before it or in the title tells from others. */
    private static boolean namesNothing(Statement statement, Parse parse, String title) {
        Set<String> named = new HashSet<>(Word.content(title));
        for (int at = 0; at < parse.words().size(); at++) {
            TaggedWord word = parse.word(at);
            List<TaggedWord> beside = parse.children(at).stream().map(parse::word).filter(child -> !child.isPunctuation())
                    .toList();
            boolean shown = word.isNoun() && !word.isTime() && beside.stream()
                    .anyMatch(child -> child.is("det") && child.lower().matches("this|that"));
            boolean bare = WORKS.contains(word.lower()) && beside.stream().anyMatch(child -> child.lower().equals("the"))
                    && beside.stream().noneMatch(child -> Stream.of("nmod", "acl", "amod", "compound", "nummod", "appos", "flat")
                            .anyMatch(child::is));
            boolean known = named.contains(word.lower()) || named.contains(Base.of(word));
            if (!known && (shown || bare) && statement.body().contains(parse.span(at))) return true;
            named.add(word.lower());
            named.add(Base.of(word));
        }
        return false;
    }

    /** What the sentence says was cut away with its end, and what is left only leads to it. */
    private static boolean isCutOff(Statement statement, Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot())
                .anyMatch(root -> !statement.body().overlaps(parse.span(root)));
    }

    /** "Shortfalls in his salary led him to leave": nobody is named before the pronoun. */
    private static boolean hasNobodyBefore(Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> PERSON.contains(parse.word(i).lower()))
                .anyMatch(i -> IntStream.range(0, i).mapToObj(parse::word).noneMatch(SentenceFault::isSomebody));
    }

    private static boolean isSomebody(TaggedWord word) {
        boolean named = word.partOfSpeech() == PartOfSpeech.PROPN && !word.isTime();
        return named || word.isNoun() && !word.isTime() && (WordList.ROLES.has(word.text()) || PEOPLE.contains(word.lower()));
    }

    private static boolean isUnfinished(String text) {
        return !Quoting.isBalanced(text) || text.matches("(?s).*(?:\\p{Ll}{5}|\\d{4}s?)\\. \\p{Lu}\\p{Ll}+ \\p{Ll}.*")
                || text.matches("(?s).*[,.][\"”] \\p{Lu}.*|.*\\p{Ll}, (?:In|On|At|He|She|It|They|This) \\p{L}.*");
    }

    private static boolean isNotProse(String text) {
        long letters = text.chars().filter(sign -> sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z').count();
        long signs = text.chars().filter(sign -> !Character.isWhitespace(sign)).count();
        List<Word> words = Word.in(text);
        long function = words.stream().filter(word -> WordList.STOP.has(word.text())).count();
        return letters < signs * 0.75 || words.size() >= 8 && function < 2;
    }

    private static boolean isCaption(String quote) {
        return CAPTIONS.matcher(quote).matches() || !quote.matches("(?s).*[.!?][\"”’')\\]]*");
    }

    private static boolean hasNoVerb(String text) {
        return Word.in(Quoting.outside(text)).stream().skip(1).noneMatch(word -> WordList.FINITE.has(word.text())
                || word.lower().matches("\\p{Ll}{2,}ed|can't|didn't|isn't|wasn't|weren't"));
    }

    private static boolean isPersonal(String text) {
        return PERSONAL.matcher(Quoting.outside(text).replaceAll("\\bUS\\b", "")).matches();
    }

    static boolean isHypothetical(String text) {
        String outside = Quoting.outside(text);
        return HYPOTHESIS.matcher(outside).matches() && !isAttributed(outside);
    }

    private static boolean isAttributed(String outside) {
        return Word.in(outside).stream().anyMatch(word -> WordList.SPEECH.has(word.text()));
    }
}
