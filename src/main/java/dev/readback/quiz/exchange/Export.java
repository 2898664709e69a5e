package dev.readback.quiz.exchange;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/**
 * What a format makes of a quiz.
 *
 * @param held the quiz with the items that the format holds, in their order
 * @param notHeld the others, each with the reason, in their order
 */
record Export(ExportFormat format, Quiz held, List<NotHeld> notHeld) {
    Export {
        notHeld = List.copyOf(notHeld);
    }

    /** @param reason in words for the quiz's author */
    record NotHeld(String itemId, String reason) {}

    static Export of(ExportFormat format, Quiz quiz) {
        List<Item> held = new ArrayList<>();
        List<NotHeld> notHeld = new ArrayList<>();
        for (Item item : quiz.items()) {
            format.obstacle(item).ifPresentOrElse(reason -> notHeld.add(new NotHeld(item.id(), reason)), () -> held.add(item));
        }
        return new Export(format, with(quiz, held), notHeld);
    }

    FileName fileName() {
        return FileName.of(held.title(), format.suffix());
    }

    byte[] content() {
        return format.write(held);
    }

    private static Quiz with(Quiz quiz, List<Item> items) {
        return new Quiz(quiz.id(), quiz.articleId(), quiz.title(), quiz.engine(), quiz.seed(), items, quiz.shortage(),
                quiz.createdAt());
    }
}
