package dev.readback.quiz.taking;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two names are one: initials for first names, a surname alone, letters for an organisation. */
final class NameForms {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern WHO = Pattern.compile("\\b(?:who|whom|whose)\\b");

    private NameForms() {
    }

    /** "WHO" for "the World Health Organization", whichever of the two is the key. */
    static boolean isAbbreviation(TypedQuestion question, String text) {
        String said = text.strip().replaceFirst("^(?i:the)\\s+", "").replace(".", "");
        return question.accepted().stream().anyMatch(key -> stands(said, key) || stands(key.replace(".", ""), text.strip()));
    }

    /** The first name shortened or left out: "K. J. Lindqvist", and "Lindqvist" where a person is asked for. */
    static boolean isShorterName(TypedQuestion question, AnswerWords answer) {
        List<String> said = answer.withoutRanks();
        return question.accepted().stream().filter(NameForms::isName).map(AnswerWords::of).map(AnswerWords::withoutRanks)
                .anyMatch(key -> isShorter(key, said, question));
    }

    /** Another bearer of the surname: "Simone Gbagbo" for "Laurent Gbagbo". */
    static boolean isOtherBearer(TypedQuestion question, AnswerWords answer) {
        List<String> said = answer.withoutRanks();
        if (said.size() < 2 || !isName(question.key())) return false;
        return question.accepted().stream().map(AnswerWords::of).noneMatch(answer::same)
                && isOtherBearer(AnswerWords.of(question.key()).withoutRanks(), said);
    }

    private static boolean isOtherBearer(List<String> key, List<String> said) {
        List<String> rest = said.subList(1, said.size());
        return said.size() <= key.size() && key.subList(key.size() - rest.size(), key.size()).equals(rest)
                && key.stream().noneMatch(word -> isForm(word, said.get(0)));
    }

    static boolean isName(String key) {
        List<String> parts = List.of(key.strip().split("\\s+"));
        return parts.size() > 1 && parts.stream()
                .allMatch(part -> Character.isUpperCase(part.codePointAt(0))
                        || AnswerWords.isFunctionWord(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean isShorter(List<String> key, List<String> said, TypedQuestion question) {
        if (key.size() < 2 || said.isEmpty() || said.size() > key.size() || !isForm(last(key), last(said))) return false;
        if (said.size() == 1) return asksForPerson(question) && last(said).length() > 1;
        int reached = 0;
        for (String word : said.subList(0, said.size() - 1)) {
            while (reached < key.size() - 1 && !isForm(key.get(reached), word))
                reached++;
            if (reached++ >= key.size() - 1) return false;
        }
        return true;
    }

    private static boolean asksForPerson(TypedQuestion question) {
        return WHO.matcher(question.stem().toLowerCase(Locale.ROOT)).find();
    }

    /** The same word, misspelt a little, or its initial. */
    private static boolean isForm(String word, String said) {
        return word.equals(said) || said.length() == 1 && word.startsWith(said) || Spelling.isSlip(word, said);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean stands(String letters, String name) {
        if (!LETTERS.matcher(letters).matches()) return false;
        List<String> words = PlainText.words(name).stream().filter(word -> !AnswerWords.isFunctionWord(word)).toList();
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.size() > 1 && initials.equals(letters.toLowerCase(Locale.ROOT));
    }
}
