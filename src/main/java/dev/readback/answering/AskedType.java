package dev.readback.answering;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of thing a question asks for, as far as its first words tell for certain. A span of another kind cannot be the
 * answer, however well it scores: "two or three hours" is nobody's age.
 */
enum AskedType {
    AGE("^how old\\b",
            "(?=.*(\\d|" + Numbers.WORDS + ")).*(\\byears?\\b|\\bmonths?\\b|-old\\b|\\baged?\\b).*|\\d{1,3}|(" + Numbers.WORDS
                    + "[\\s-]*)+"),
    COUNT(
            "^(how many|how much)\\b",
            ".*(\\d|" + Numbers.WORDS
                    + "|\\b(none|no|several|few|many|most|infinite|infinitely|single|couple|pair|large|small|little|more|less|half|all|dozens?"
                    + "|once|twice|thrice|times|thirds?|quarters?|fifths?|tenths?|majority|minority|doubled?|tripled?|quadrupled?"
                    + "|halved|handful|nothing|every|each|enough|numerous|countless|multiple)\\b).*"),
    TIME(
            "^(when(?!.*, |\\s+(?:can|could|may|might|should|must)\\b)|(in|on|since|until) (what|which) (year|month|day|date))\\b",
            ".*(\\d|" + Numbers.WORDS + "|" + Numbers.TIMES + ").*"),
    ANYTHING(".*", "(?s).*");

    private final Pattern question;
    private final Pattern answer;

    AskedType(String question, String answer) {
        this.question = Pattern.compile(question);
        this.answer = Pattern.compile(answer, Pattern.DOTALL);
    }

    static AskedType of(String question) {
        String plain = AnswerForm.plain(question);
        for (AskedType type : values()) {
            if (type.question.matcher(plain).find()) return type;
        }
        return ANYTHING;
    }

    boolean fits(String answer) {
        return this.answer.matcher(answer.toLowerCase(Locale.ROOT)).matches();
    }

    /** Words of numbers and times, kept apart because an enum's own constants come before its fields. */
    private static final class Numbers {
        private static final String WORDS = "\\b(" + String.join("|", FunctionWords.NUMBERS) + "|("
                + String.join("|", FunctionWords.SCALES) + ")s)\\b";
        private static final String TIMES = "\\b(today|yesterday|tomorrow|tonight|now|once|ago|early|late|before|after|during|since"
                + "|until|while|when|as|morning|noon|afternoon|evening|night|midnight|day|week|weekend|month|year|decade|century"
                + "|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february"
                + "|march|april|may|june|july|august|september|october|november|december|war|era|age|reign|time"
                + "|second|minute|hour|season|term|generation|millennium|period|dynasty|christmas|easter|ramadan|passover|eve|holiday"
                + "|anniversary|birthday|birth|death|childhood|youth|dawn|dusk|sunrise|sunset|present|immediately|shortly|soon"
                + "|recently|later|earlier|previously|annually|daily|weekly|monthly|never|always|upon|prior|following)s?\\b";
    }
}
