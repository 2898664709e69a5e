package dev.readback.quiz.writing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Cuts a sentence to what can stand alone: a connective at its start, the full stop, and one clause at its end that only
 * adds something (", which …", ", while …", ", triggering …"). What is cut never carries a restriction or a negation.
 */
final class Trimming {
    private static final Pattern CONNECTIVE = Pattern.compile(
            "^(?:But|And|However|Meanwhile|Moreover|Furthermore|In addition(?! to)|Additionally|Finally|(?:Still|Yet|So)(?=,)|Nevertheless|As a result(?! of)|In particular(?=,)|Indeed|Similarly|(?:First|Second|Third|Fourth|Lastly|Thus|Hence|Therefore)(?=,)|For example|For instance|In fact|Of course),? +(?=\\p{L}|\\d)");
    private static final Pattern EXTRA = Pattern.compile(
            ", (?:which|while|whereas|triggering|prompting|causing|leading|making|leaving|sending|forcing|allowing|raising|bringing|killing|giving|so far|including) |, (?:and|but) (?:his|her|their|its|he|she|they|it|a|the|others|some|\\p{Lu}[\\p{L}.]+ [\\p{Lu}\\p{Ll}]+) ");
    private static final int KEEP_WHOLE = 20;
    private static final int SHORTEST = 9;

    private Trimming() {
    }

    static Statement of(String text, Span sentence, int paragraph, int index) {
        int start = sentence.start();
        Matcher connective = CONNECTIVE.matcher(text).region(start, sentence.end());
        if (connective.find()) start = connective.end();
        int end = sentence.end();
        if (text.charAt(end - 1) == '.' && !text.substring(start, end).matches("(?s).*(?:\\p{Lu}\\.){2}")) end--;
        if (end <= start) return new Statement(text, sentence, sentence, paragraph, index);
        return shorten(new Statement(text, sentence, new Span(start, end), paragraph, index));
    }

    private static Statement shorten(Statement whole) {
        if (whole.words() <= KEEP_WHOLE) return whole;
        Matcher extra = EXTRA.matcher(whole.text()).region(whole.body().start(), whole.body().end());
        Statement best = whole;
        while (extra.find()) {
            Span head = new Span(whole.body().start(), extra.start());
            String rest = whole.text().substring(extra.end(), whole.body().end());
            if (isSafe(whole.text(), head, extra.group(), rest)) best = whole.cutTo(head);
            if (best != whole) break;
        }
        return best;
    }

    private static boolean isSafe(String text, Span head, String cue, String rest) {
        List<Word> words = Word.in(text, head);
        String kept = head.in(text);
        boolean list = cue.matches(", (?:and|but) .*") && kept.contains(",");
        boolean restricts = (cue + rest).matches("(?s).*\\b(?:if|unless|until|only|not)\\b.*");
        boolean finite = cue.matches(", (?:and|but) .*")
                && Word.in(rest).stream().limit(5)
                        .noneMatch(word -> WordList.FINITE.has(word.text()) || word.text().endsWith("ed"));
        // "The members, including Ada, found it": after a second comma the sentence may go on.
        boolean returns = !cue.matches(", (?:and|but|while|whereas) .*") && rest.contains(",");
        return words.size() >= SHORTEST && !list && !restricts && !finite && !returns && Quoting.isBalanced(kept);
    }
}
