package dev.readback.quiz.writing;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Weighs what a name and its surroundings say about its type. Two points decide; less, or a tie, leaves it undecided, so
 * that a wrong type is rarer than a missed one.
 */
final class NameCues {
    private static final double DECIDES = 2;
    /** What the Tagger says of one mention. */
    private static final double TAGGED = 2;
    private static final Pattern SPEAKS = Pattern.compile("^,? (?:said|says|told|added|wrote|tweeted|argued|explained)\\b.*",
            Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile("(?s).*[,.][\"”] (?:said|says|added) $");
    private static final Pattern AGED = Pattern.compile("(?s)^, \\d{1,3},.*|^, (?:who|aged) .*");
    private static final Pattern IN_PART = Pattern
            .compile("(?s).*\\b[Ii]n (?:central|northern|southern|eastern|western|nearby|downtown) $|.*\\bparts of $");
    private static final Pattern TOWN_OF = Pattern
            .compile("(?s).*\\b(?:city|port|town|village|capital|island|district|province) (?:of )?$");
    private static final Pattern BORN_IN = Pattern
            .compile("(?s).*\\b(?:born|lives?|lived|living|based|located|headquarters|arrived|residence) in $");
    private static final Pattern NEAR = Pattern.compile("(?s).*\\b(?:near|towards?|outside|across|around|via) $");
    private static final Pattern IN = Pattern.compile("(?s).*\\b(?:[Ii]n|[Ff]rom|[Ii]nto|reached) (?:the )?$");
    private static final Pattern MEMBER_OF = Pattern
            .compile("(?s).*\\b(?:members? of|chairman of|director of|headed|joined) (?:the )?$");
    private static final Pattern COMPANY = Pattern
            .compile("(?s).*\\b(?:company|firm|network|broadcaster|agency|organi[sz]ation|party|group|newspaper),? $");
    private static final Pattern PLACE_AFTER = Pattern
            .compile("(?s)^ (?:neighbou?rhood|province|district|region|valley|island|suburb)s?\\b.*");
    private final String text;
    private final Map<AnswerType, Double> points = new EnumMap<>(AnswerType.class);

    NameCues(String text) {
        this.text = text;
    }

    /** @param tagged the type by which the Tagger knows the name */
    void weigh(Name name, Span sentence, AnswerType tagged) {
        if (tagged != AnswerType.UNDECIDED) give(tagged, TAGGED);
        weighWords(name);
        String before = text.substring(Math.max(sentence.start(), name.titled().start() - 40), name.titled().start());
        String after = text.substring(name.core().end(), Math.min(sentence.end(), name.core().end() + 24));
        weighPerson(name, before, after);
        weighPlace(before, after);
        if (MEMBER_OF.matcher(before).matches()) give(AnswerType.ORGANISATION, 1);
        if (COMPANY.matcher(before).matches()) give(AnswerType.ORGANISATION, 2);
    }

    AnswerType decide() {
        AnswerType best = AnswerType.UNDECIDED;
        double most = 0;
        for (Map.Entry<AnswerType, Double> entry : points.entrySet()) {
            if (entry.getValue() == most) best = AnswerType.UNDECIDED;
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return most >= DECIDES ? best : AnswerType.UNDECIDED;
    }

    private void weighWords(Name name) {
        var words = Word.in(name.text());
        boolean venue = words.stream().anyMatch(word -> WordList.VENUES.has(word.text()));
        boolean organisation = words.stream().anyMatch(word -> WordList.ORGANISATIONS.has(word.text()));
        if (Countries.has(name.text()) || WordList.CITIES.has(name.text().replace(" D.C.", ""))) give(AnswerType.PLACE, 20);
        if (WordList.KNOWN_ORGANISATIONS.has(name.text())) give(AnswerType.ORGANISATION, 20);
        if (words.size() == 1 && (organisation || venue || WordList.PLACES.has(name.text()))) give(AnswerType.UNDECIDED, 30);
        if (venue && !organisation) give(AnswerType.UNDECIDED, 30);
        if (organisation) give(AnswerType.ORGANISATION, 10);
        if (words.size() > 1 && WordList.PLACES.has(name.lastWord())) give(AnswerType.PLACE, 8);
        if (WordList.DEMONYMS.has(name.lastWord())) give(AnswerType.UNDECIDED, 30);
        if (!organisation && words.size() > 1 && words.size() < 5 && WordList.FIRST_NAMES.has(name.firstWord())) {
            give(AnswerType.PERSON, 3);
        }
    }

    private void weighPerson(Name name, String before, String after) {
        if (name.hasTitle()) give(AnswerType.PERSON, 5);
        if (Word.isAcronym(name.text())) return;
        String role = before.stripTrailing().replaceAll("(?s).*[^\\p{L}-]", "");
        if (before.endsWith(" ") && WordList.ROLES.has(role)) give(AnswerType.PERSON, 3);
        if (AGED.matcher(after).matches()) give(AnswerType.PERSON, 2);
        if (SPOKEN.matcher(before).matches()) give(AnswerType.PERSON, 2);
        boolean twoWords = name.text().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'’-]+");
        if (SPEAKS.matcher(after).matches()) give(AnswerType.PERSON, twoWords ? 1.5 : 0.5);
    }

    private void weighPlace(String before, String after) {
        if (TOWN_OF.matcher(before).matches() || PLACE_AFTER.matcher(after).matches()) give(AnswerType.PLACE, 3);
        if (IN_PART.matcher(before).matches() || BORN_IN.matcher(before).matches()) give(AnswerType.PLACE, 2);
        if (NEAR.matcher(before).matches()) give(AnswerType.PLACE, 1);
        if (IN.matcher(before).matches()) give(AnswerType.PLACE, 0.7);
    }

    private void give(AnswerType type, double more) {
        points.merge(type, more, Double::sum);
    }
}
