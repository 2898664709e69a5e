package dev.readback.quiz.taking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/** Grades what is said to an item in a conversation, where an option is chosen by its words, its letter or its number. */
@ApplicationScoped
public class Spoken {
    private static final Pattern PLACE = Pattern.compile("(?:option |answer |number )?\\(?([a-f]|[1-6])[.)?!]?",
            Pattern.CASE_INSENSITIVE);
    private final Function<Quiz, Grader> graders;

    @Inject
    Spoken(Graders graders) {
        this(graders::of);
    }

    Spoken(Function<Quiz, Grader> graders) {
        this.graders = graders;
    }

    /**
     * @param right whether it counts
     * @param words what to tell: the verdict, any remark, the key and why; it exists only once an answer was given
     */
    public record Marked(boolean right, String words) {}

    /** Empty when {@code text} is none of the options of an item that has some. */
    public Optional<Marked> mark(Quiz quiz, Item item, String text) {
        Optional<Given> given = item.options().isEmpty()
                ? Optional.of(new Given.Typed(text))
                : chosen(item.options(), text.strip());
        return given.map(each -> marked(item, graders.apply(quiz).grade(item, each)));
    }

    /** Whether {@code text} can only be meant for the item: it is one of its options, or right where the answer is typed. */
    public boolean fits(Quiz quiz, Item item, String text) {
        return item.options().isEmpty()
                ? graders.apply(quiz).grade(item, new Given.Typed(text)).verdict() == Verdict.CORRECT
                : chosen(item.options(), text.strip()).isPresent();
    }

    /** What to tell of an item that is passed over. */
    public Marked passed(Item item) {
        return new Marked(false, "The answer is “" + item.keyText() + "”. " + item.explanation());
    }

    private static Marked marked(Item item, Grade grade) {
        String verdict = switch (grade.verdict()) {
            case CORRECT -> "Right.";
            case INCORRECT, UNANSWERED -> "Not quite. The answer is “" + item.keyText() + "”.";
            case UNSURE -> "The key is “" + item.keyText() + "”.";
        };
        return new Marked(grade.verdict() == Verdict.CORRECT,
                (verdict + " " + grade.remark()).strip() + " " + item.explanation());
    }

    private static Optional<Given> chosen(List<Option> options, String text) {
        Optional<Option> said = options.stream().filter(option -> plain(option.text()).equals(plain(text))).findFirst();
        if (said.isPresent()) return said.map(option -> new Given.Chosen(option.id()));
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) return Optional.empty();
        char mark = place.group(1).toLowerCase(Locale.ROOT).charAt(0);
        int index = Character.isDigit(mark) ? mark - '1' : mark - 'a';
        return IntStream.of(index).filter(i -> i < options.size()).mapToObj(i -> (Given) new Given.Chosen(options.get(i).id()))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
