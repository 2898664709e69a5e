package dev.readback.quiz.writing;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readback.quiz.ItemKind;

/** The article is needed to answer: its title, which the learner sees, does not name the key, nor is the key the title's initials. */
final class TextDependence implements Gate {
    @Override
    public String name() {
        return "text-dependence";
    }

    @Override
    public String reason() {
        return "the answer could be told without reading the article";
    }

    @Override
    public String warning() {
        return "the answer can be told without reading the article";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() == ItemKind.TRUE_FALSE || draft.kind() == ItemKind.ORDERING) return true;
        Set<String> key = Word.content(
                draft.kind() == ItemKind.FIND_EVIDENCE ? draft.asked().in(reading.article().text()) : draft.key());
        Set<String> title = Word.content(reading.article().title().replaceAll("['’]s\\b", ""));
        boolean surname = draft.type() == AnswerType.PERSON && Word.in(draft.asked().in(reading.article().text())).stream()
                .reduce((first, last) -> last).filter(last -> title.contains(last.lower())).isPresent();
        return !surname && !abbreviates(draft.key(), reading.article().title()) && (key.isEmpty() || !title.containsAll(key));
    }

    /** "CPR" of the Canadian Pacific Railway, "G8" of the Group of Eight. */
    private static boolean abbreviates(String key, String title) {
        String letters = key.replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.length() < 2 || !Word.isAcronym(letters) && !letters.matches("\\p{Lu}\\d+")) return false;
        return Word.in(title).stream().filter(Word::isCapitalised).map(word -> initial(word.text())).collect(Collectors.joining())
                .equals(letters);
    }

    private static String initial(String word) {
        OptionalInt number = NumberWords.value(word);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : word.substring(0, 1);
    }
}
