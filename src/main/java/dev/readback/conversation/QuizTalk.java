package dev.readback.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.readback.answering.AnswerView;
import dev.readback.answering.Citation;
import dev.readback.article.Article;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.taking.Spoken;

/** What is said of a quiz in a conversation. An item's key and evidence are told only after its answer. */
final class QuizTalk {
    static final String AGAIN = "Quiz me on what I missed";
    static final String ANOTHER = "Another quiz";
    private static final String KIND = "quiz";
    private static final String LEFT_OUT = "A quiz on this article is under way and asks just this, so I leave that question out.";
    private static final List<String> OPEN = List.of("Hint", "Skip", "Stop the quiz");
    private final Article article;
    private final Quiz quiz;
    private final Spoken spoken;

    QuizTalk(Article article, Quiz quiz, Spoken spoken) {
        this.article = article;
        this.quiz = quiz;
        this.spoken = spoken;
    }

    /** The first item. */
    Reply begun(String asked, ChatQuiz state) {
        return next(asked, "Let's go.", List.of(), state);
    }

    /** How the open item was answered, and the next one or the score. */
    Reply answered(String asked, ChatQuiz state) {
        Item item = item(state);
        return spoken.mark(quiz, item, asked).map(marked -> marked(asked, item, marked, state))
                .orElseGet(() -> new Reply(KIND, asked, AnswerView.talk("Choose one of these: " + options(item)
                        + ". Or say “hint”, “skip” or “stop”.", List.of(), List.of()), buttons(item), Optional.empty()));
    }

    Reply skipped(String asked, ChatQuiz state) {
        Item item = item(state);
        return marked(asked, item, spoken.passed(item), state);
    }

    /** What comes in place of an item that has become one of a quiz under way: the next one, or the score. */
    Reply leftOut(String asked, ChatQuiz state) {
        return state.open().isPresent() ? next(asked, LEFT_OUT, List.of(), state) : told(asked, LEFT_OUT, List.of(), state);
    }

    /** Where to look, and for typed answers how the answer begins; for the rest nothing that tells options apart. */
    Reply hint(String asked, ChatQuiz state) {
        Item item = item(state);
        int start = item.evidence().get(0).span().start();
        long paragraph = article.paragraphs().stream().filter(each -> each.start() <= start).count();
        String letters = item.options().isEmpty()
                ? " The answer begins with “" + item.keyText().substring(0, item.keyText()
                        .offsetByCodePoints(0, 1)) + "”."
                : "";
        return new Reply("hint", asked, AnswerView.talk("Look at paragraph " + paragraph + "." + letters, List.of(), List.of()),
                buttons(item), Optional.empty());
    }

    /** {@code told}, with what may be said to the item that is still open; without when it has other buttons or begins a quiz. */
    Reply beside(Reply told, ChatQuiz state) {
        if (told.quiz().isPresent() || !told.candidates().isEmpty()) return told;
        return state.open().flatMap(quiz::item)
                .map(item -> new Reply(told.kind(), told.understoodAs(), told.answer(), buttons(item), Optional.empty()))
                .orElse(told);
    }

    /** @param state over */
    static Reply score(String asked, ChatQuiz state) {
        return told(asked, "", List.of(), state);
    }

    private Reply marked(String asked, Item item, Spoken.Marked marked, ChatQuiz state) {
        List<Citation> evidence = item.evidence().stream().map(each -> Citation.of(article, each.span())).toList();
        ChatQuiz after = state.answered(marked.right());
        return after.open().isPresent()
                ? next(asked, marked.words(), evidence, after)
                : told(asked, marked.words(), evidence, after);
    }

    private Reply next(String asked, String before, List<Citation> evidence, ChatQuiz state) {
        Item item = item(state);
        String options = item.options().isEmpty() ? "" : "\n" + options(item);
        String score = state.place() == 0 ? "" : ", " + state.right() + " right so far";
        String words = before + "\n\nQuestion " + (state.place() + 1) + " of " + state.items().size() + score + ": " + stem(item)
                + options;
        return new Reply(KIND, asked, AnswerView.talk(words, evidence, List.of()), buttons(item), Optional.of(state));
    }

    private static Reply told(String asked, String before, List<Citation> evidence, ChatQuiz state) {
        String score = "You got " + state.right() + " of " + state.items().size() + ".";
        List<String> next = state.missed().isEmpty() ? List.of(ANOTHER) : List.of(AGAIN, ANOTHER);
        return new Reply(KIND, asked, AnswerView.talk((before + "\n\n" + score).strip(), evidence, List.of()), next,
                Optional.of(state));
    }

    private static String stem(Item item) {
        return item.fold(choice -> choice.stem(), statement -> "True or false? " + statement.stem(), typed -> typed.stem(),
                ordering -> ordering.stem());
    }

    private static String options(Item item) {
        return item.options().stream().map(Option::text).collect(Collectors.joining(" · "));
    }

    private static List<String> buttons(Item item) {
        List<String> options = item.options().stream().map(Option::text).collect(Collectors.toList());
        options.addAll(OPEN);
        return options;
    }

    private Item item(ChatQuiz state) {
        return state.open().flatMap(quiz::item).orElseThrow(() -> new IllegalStateException("no item is open"));
    }
}
