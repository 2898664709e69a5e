package dev.readback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A quiz that is taken in a conversation, one item at a time. It begins with its first item open and is over after the last.
 *
 * @param items ids in the order in which they are asked
 * @param place how many have been answered; as many as there are items when it is over
 * @param right how many of these were answered rightly
 * @param missed ids of the others
 */
record ChatQuiz(String quizId, List<String> items, int place, int right, List<String> missed) {
    ChatQuiz {
        items = List.copyOf(items);
        missed = List.copyOf(missed);
        if (items.isEmpty()) throw new IllegalArgumentException("a quiz in a conversation needs an item");
        if (place < 0 || place > items.size() || right < 0 || right + missed.size() != place) {
            throw new IllegalArgumentException(
                    "each answered item is right or missed, was " + place + " of " + items.size() + ", "
                            + right + " right, " + missed.size() + " missed");
        }
    }

    static ChatQuiz of(String quizId, List<String> items) {
        return new ChatQuiz(quizId, items, 0, 0, List.of());
    }

    /** The id of the item that is open; empty when the quiz is over. */
    Optional<String> open() {
        return place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    /** Where it stands, in words. */
    String standing() {
        return open().map(item -> "Question " + (place + 1) + " of " + items.size() + " is open now")
                .orElse("The quiz is over: " + right + " of " + items.size() + " were right");
    }

    /** With the open item answered; throws when none is open. */
    ChatQuiz answered(boolean isRight) {
        String item = open().orElseThrow(() -> new IllegalStateException("the quiz is over"));
        List<String> wrong = new ArrayList<>(missed);
        if (!isRight) wrong.add(item);
        return new ChatQuiz(quizId, items, place + 1, isRight ? right + 1 : right, wrong);
    }

    /** Without the items of {@code ids} that have not been answered; empty when there is nothing left to take, nor to score. */
    Optional<ChatQuiz> without(Set<String> ids) {
        List<String> left = IntStream.range(0, items.size()).filter(i -> i < place || !ids.contains(items.get(i)))
                .mapToObj(items::get).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new ChatQuiz(quizId, left, place, right, missed));
    }

    /** Over, with only what has been answered. */
    Optional<ChatQuiz> stopped() {
        return place == 0 ? Optional.empty() : Optional.of(new ChatQuiz(quizId, items.subList(0, place), place, right, missed));
    }

    /** What was missed, from the beginning; empty when nothing was. */
    Optional<ChatQuiz> again() {
        return missed.isEmpty() ? Optional.empty() : Optional.of(of(quizId, missed));
    }
}
