package dev.readback.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that asks for a part of a sentence, taken apart at its auxiliary.
 *
 * @param asking what asks: "how many people", "whom", "in which year"
 * @param auxiliary in lower case; empty when what asks is the subject ("who found the clock")
 * @param rest what follows, without the question mark
 */
record Asked(String asking, String auxiliary, String rest) {
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "do", "does", "did", "has", "have", "had",
            "can", "could", "will", "would", "must", "should");
    private static final Pattern ASKING = Pattern.compile("^(?:(?:in|on|at|to|for|from|by|of|with|since|until|under) )?"
            + "(?:who|whom|whose|what|which|where|when|why|how)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTING = Pattern.compile("^(?:how many|how much|which|what) +(.+)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ANSWER = 9;

    /** Empty when it is no such question. */
    static Optional<Asked> of(String question) {
        String plain = question.strip().replaceAll("[?!.\\s]+$", "");
        Matcher asking = ASKING.matcher(plain);
        if (!asking.find()) return Optional.empty();
        String[] words = plain.split(" ");
        int first = asking.group().split(" ").length;
        for (int i = first; i < words.length; i++) {
            if (AUXILIARIES.contains(words[i].toLowerCase(Locale.ROOT))) {
                return Optional
                        .of(new Asked(join(words, 0, i), words[i].toLowerCase(Locale.ROOT), join(words, i + 1, words.length)));
            }
        }
        return Optional.of(new Asked(asking.group(), "", join(words, first, words.length)));
    }

    /** The same matter asked for by other words ("why"), with {@code answer} where it belongs; empty when no form fits. */
    Optional<String> askedBy(String other, String answer) {
        String told = lowered(answer.replaceAll("[.;:,]+$", ""));
        boolean isShort = !told.isEmpty() && told.split(" ").length <= LONGEST_ANSWER;
        String lower = asking.toLowerCase(Locale.ROOT);
        if (auxiliary.isEmpty()) return isShort ? subject(other, told) : Optional.empty();
        if (rest.isEmpty()) return Optional.empty();
        Matcher counted = COUNTING.matcher(asking);
        if (counted.matches() && isShort) {
            String noun = counted.group(1);
            String thing = told.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT)) || !lower.startsWith("how")
                    ? told
                    : told + " " + noun;
            return Optional.of(hasSubject()
                    ? other + " " + auxiliary + " " + rest + " " + thing + "?"
                    : other + " " + auxiliary + " " + thing + " " + rest + "?");
        }
        if (lower.matches("what|who|whom") && isShort && !isBe()) {
            return Optional.of(other + " " + auxiliary + " "
                    + (hasSubject() ? rest + " " + told : told + " " + rest) + "?");
        }
        if (lower.matches("what|who") && isShort && rest.matches("\\p{Ll}+(?:ed|en|n|t)\\b.*")) {
            return Optional.of(other + " " + auxiliary + " " + told + " " + rest + "?");
        }
        return Optional.of(other + " " + auxiliary + " " + rest + "?");
    }

    /** The same matter without its answer: a "what did she say" becomes "why did she say". */
    Optional<String> askedBy(String other) {
        boolean counts = COUNTING.matcher(asking).matches() && !hasSubject();
        return auxiliary.isEmpty() || rest.isEmpty() || counts
                ? Optional.empty()
                : Optional.of(other + " " + auxiliary + " " + rest + "?");
    }

    /** What was found out, as a statement: "472 people have been confirmed killed"; empty when no form fits. */
    Optional<String> statement(String answer) {
        String told = answer.replaceAll("[.;:,]+$", "");
        if (told.isEmpty() || told.split(" ").length > LONGEST_ANSWER) return Optional.empty();
        if (auxiliary.isEmpty()) return Optional.of(told + " " + rest);
        Matcher counted = COUNTING.matcher(asking);
        if (counted.matches() && !hasSubject()) {
            return Optional
                    .of(told + (told.contains(counted.group(1)) ? "" : " " + counted.group(1)) + " " + auxiliary + " " + rest);
        }
        return Optional.empty();
    }

    /** "Who found the clock", answered: "when did Sofie Maes find the clock". */
    private Optional<String> subject(String other, String answer) {
        int space = rest.indexOf(' ');
        String verb = space < 0 ? rest : rest.substring(0, space);
        String object = space < 0 ? "" : rest.substring(space);
        if (verb.isEmpty()) return Optional.empty();
        if (other.toLowerCase(Locale.ROOT).matches("how (?:many|much)") && !object.isEmpty()) {
            return Optional.of(other + object + " did " + answer + " " + Verb.base(verb) + "?");
        }
        return Optional.of(other + " did " + answer + " " + Verb.base(verb) + object + "?");
    }

    private boolean isBe() {
        return Set.of("is", "are", "was", "were").contains(auxiliary);
    }

    /** "Did she buy", "has Fieldhand sold": not "has collected signatures". */
    private boolean hasSubject() {
        return Set.of("do", "does", "did").contains(auxiliary)
                || !rest.matches("(?:been |not )?\\p{Ll}+(?:ed|en|n|t)\\b.*");
    }

    private static String lowered(String answer) {
        return answer.matches("(?:The|A|An|Two|Three|Only|About) .*")
                ? answer.substring(0, 1).toLowerCase(Locale.ROOT) + answer.substring(1)
                : answer;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    }
}
