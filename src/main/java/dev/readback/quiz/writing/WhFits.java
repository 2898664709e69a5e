package dev.readback.quiz.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question word asks for what the key is: nobody is asked "where" for a person, or "in what year" for a month. */
final class WhFits implements Gate {
    private static final Pattern ASKED_NOUN = Pattern.compile("(?i)\\b(?:which|what)\\s+(?<noun>[\\p{L}-]+(?: [\\p{L}-]+){0,2})");
    private static final Pattern PLACE = noun("countr(?:y|ies)|cit(?:y|ies)|towns?|states?|areas?|regions?|districts?|suburbs?"
            + "|neighbou?rhoods?|islands?|villages?|places?|provinces?|capitals?|continents?|ports?|locations?|part|nations?"
            + "|count(?:y|ies)|territor(?:y|ies)|municipalit(?:y|ies)");
    private static final Pattern AGE = Pattern.compile("\\b(?:Period|Era|Age|Epoch|Century|Dynasty|War)$");
    private static final Pattern TIME = noun("years?|months?|days?|dates?|decades?|centur(?:y|ies)|time");
    private static final Pattern SIZE = noun("percentages?|percent|numbers?|amounts?|ages?|share|proportion|distance|price|cost"
            + "|rate|figure|sum|fraction|length|size|height|speed|temperature|population|total|magnitude");
    /** What always is so has no date. */
    private static final Pattern STANDING = Pattern.compile("(?i)^when (?:does|do|is|are) ");
    private static final Pattern YEAR = Pattern.compile("(?s).*\\b(?:1\\d{3}|20\\d\\d)\\b.*");

    @Override
    public String name() {
        return "wh-fits";
    }

    @Override
    public String reason() {
        return "the question word did not fit the answer";
    }

    @Override
    public String warning() {
        return "the question word does not fit the answer";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        Optional<QuestionWord> word = QuestionWord.of(draft.bare());
        boolean surely = draft.type() != AnswerType.PERSON || isSurelyPerson(draft, reading);
        return surely && word.filter(found -> fits(found, askedNoun(draft.bare()), draft)).isPresent();
    }

    /** A single word that the article says once may be a thing that looks like a name. */
    private static boolean isSurelyPerson(Draft draft, Reading reading) {
        return reading.mentions().within(draft.asked()).stream().filter(key -> key.type() == AnswerType.PERSON)
                .allMatch(key -> !key.text().endsWith("ism") && !isBuilding(key.text()) && !isShip(key, reading.article().text())
                        && (key.titled().in(reading.article().text()).contains(" ") || WordList.FIRST_NAMES.has(key.text())
                                || key.entity().filter(entity -> entity.mentions() > 1).isPresent()));
    }

    /** "The Lady Ishbel": nobody is called "the" before a title. */
    private static boolean isShip(AnswerCandidate key, String text) {
        return key.titled().start() < key.span().start() && text.regionMatches(true, key.titled().start() - 5, " the ", 0, 5);
    }

    private static boolean isBuilding(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.contains(" ")
                && (WordList.VENUES.has(last) || WordList.PLACES.has(last) || last.matches("Fort|Castle|Tower|Court"));
    }

    private static boolean fits(QuestionWord word, String noun, Draft draft) {
        boolean thing = word == QuestionWord.WHAT || word == QuestionWord.WHICH;
        return switch (draft.type()) {
            case PERSON -> word == QuestionWord.WHO || thing && isRole(noun);
            case PLACE ->
                !AGE.matcher(draft.key()).find() && (word == QuestionWord.WHERE || thing && PLACE.matcher(noun).lookingAt());
            case ORGANISATION -> word == QuestionWord.WHO || thing && !TIME.matcher(noun).lookingAt()
                    && !SIZE.matcher(noun).lookingAt();
            case NUMBER -> word == QuestionWord.HOW_MANY || thing && SIZE.matcher(noun).lookingAt();
            case DATE -> word == QuestionWord.WHEN && !STANDING.matcher(draft.bare()).find()
                    || thing && TIME.matcher(noun).lookingAt() && isSaid(noun, draft.key());
            case UNDECIDED -> thing;
        };
    }

    private static boolean isRole(String noun) {
        return Word.in(noun).stream().anyMatch(word -> WordList.ROLES.has(word.text()) || WordList.TITLES.has(word.text()));
    }

    /** A year is asked for where the key has one; a month or a day where it has more than a year. */
    private static boolean isSaid(String noun, String key) {
        boolean year = YEAR.matcher(key).matches();
        String asked = noun.toLowerCase(Locale.ROOT);
        if (asked.startsWith("year")) return year;
        return !asked.matches("(?:month|da[yt]).*") || !key.matches("\\d{4}");
    }

    private static String askedNoun(String stem) {
        Matcher noun = ASKED_NOUN.matcher(stem);
        return noun.find() ? noun.group("noun") : "";
    }

    private static Pattern noun(String words) {
        return Pattern.compile("(?i)(?:[\\p{L}-]+ ){0,2}?(?:" + words + ")\\b");
    }
}
