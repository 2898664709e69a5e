package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.inference.PartOfSpeech;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/**
 * What a gap or a changed word tests is worth knowing: no bare measure ("_____ km"), no name that the article drops once and that
 * nothing lets one recover; nobody is to tell days of a month apart, or to type one.
 */
final class WorthAsking implements Gate {
    private static final Set<String> MEASURES = Set.of("m", "km", "cm", "mm", "nm", "pm", "ft", "feet", "foot", "inch", "inches",
            "mi", "mile", "miles", "metre", "metres", "meter", "meters", "kilometre", "kilometres", "kilometer", "kilometers",
            "centimetre", "centimetres", "centimeter", "centimeters", "yard", "yards", "acre", "acres", "hectare", "hectares",
            "ha", "g", "kg", "gram", "grams", "kilogram", "kilograms", "lb", "lbs", "oz", "ounces", "ton", "tons", "tonne",
            "tonnes", "ml", "l", "litre", "litres", "liter", "liters", "millilitres", "milliliters", "gallon", "gallons",
            "degree", "degrees", "hour", "hours", "minute", "minutes", "second", "seconds", "mph", "km/h", "yr", "square",
            "cubic");
    /** One and two are mostly told by the rest of the sentence. */
    private static final BigDecimal FEW = BigDecimal.valueOf(2);
    /** A sentence of so many content words says something. */
    private static final int TELLING = 9;
    /** So many figures in one sentence are a table in words. */
    private static final int TABLE = 5;
    private static final Pattern SCORES = Pattern
            .compile("(?i)\\b(?:yards|passes|touchdowns|interceptions|receptions|rebounds|assists|innings|wickets|home runs)\\b");
    /** Sentences. */
    private static final int LONG = 14;
    private static final int OPENING = 5;
    private static final Pattern FIGURE = Pattern.compile("(?i)[\\d,.]*\\d{3}\\b|\\d[.,]\\d|million|billion|thousand|hundred");
    private static final Set<String> SPANS = Set.of("year", "years", "month", "months", "week", "weeks", "day", "days", "decade",
            "decades", "century", "centuries");
    private static final String UNIT = "(?:year|month|week|day|hour|minute)s?";
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:past|last|next|recent|previous|following) $");
    private static final Pattern PART_BEFORE = Pattern.compile("(?i)\\b" + UNIT + "(?:,| and|, and) $");
    private static final Pattern PART_AFTER = Pattern
            .compile("(?i)[ -]" + UNIT + "(?:,| and|, and) [\\p{L}\\d-]+[ -]" + UNIT + "\\b");
    /** "Late November or early December" */
    private static final Pattern OTHER_END = Pattern
            .compile("(?i)\\b(?:or|to|between [\\p{L}\\d]+(?: \\d{4})? and)(?: early| late| mid)? $");
    private static final Set<String> TO_THE_DAY = Set.of("full", "day", "dayfirst");
    private static final Set<String> WITHOUT_YEAR = Set.of("day", "dayfirst", "name");

    @Override
    public String name() {
        return "worth-asking";
    }

    @Override
    public String reason() {
        return "a detail was not worth asking for";
    }

    @Override
    public String warning() {
        return "this detail may not be worth asking for";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement()) return isSpecific(draft, reading);
        Optional<AnswerCandidate> key = reading.mentions().within(draft.asked()).stream()
                .filter(mention -> draft.asked().contains(mention.span())).findFirst();
        return key.isEmpty() || switch (draft.type()) {
            case NUMBER -> !isOfATable(draft, reading) && !isKnown(draft, reading)
                    && (draft.isQuestion() || !isOfASpan(draft, reading.article().text())
                            && key.get().quantity().filter(WorthAsking::counts)
                                    .filter(quantity -> !draft.isFalseStatement() || !SPANS.contains(quantity.unit()))
                                    .isPresent());
            case DATE -> !isOfAFigure(draft, reading) && isDateWorthAsking(draft, key.get().form(), reading.article().text());
            case PERSON, PLACE, ORGANISATION ->
                draft.isQuestion() || draft.isFalseStatement() || isRecoverable(key.get()) && !isDropped(key.get(), reading);
            case UNDECIDED -> true;
        };
    }

    /** A statement without a name, a number or a date of its own is bound to be true: "It has a long history in film". */
    private static boolean isSpecific(Draft draft, Reading reading) {
        Set<String> title = Word.content(reading.article().title());
        boolean opening = draft.stem().matches("(?s)(?:Once upon a time|Once there) .*");
        return !opening && (Word.content(draft.stem()).size() >= TELLING || reading.mentions().within(draft.asked()).stream()
                .anyMatch(mention -> mention.entity().filter(entity -> title.containsAll(entity.nameWords())).isEmpty()));
    }

    /** Something is counted, or it is money or a share. */
    private static boolean counts(Quantity quantity) {
        boolean counted = !quantity.unit().isEmpty() && !MEASURES.contains(quantity.unit())
                && quantity.value().compareTo(FEW) > 0;
        return counted || !quantity.prefix().isEmpty() || quantity.suffix().contains("%");
    }

    /** "When were 500 tons imported?": the year of a figure. */
    private static boolean isOfAFigure(Draft draft, Reading reading) {
        return draft.isQuestion() && reading.parsed(draft.bare()).words().stream()
                .anyMatch(
                        word -> word.partOfSpeech() == PartOfSpeech.NUM && !word.isTime() && FIGURE.matcher(word.text()).find());
    }

    /** "The two teams": how many there are was told before. */
    private static boolean isKnown(Draft draft, Reading reading) {
        return draft.isQuestion() && draft.before(reading.article().text())
                .matches("(?is).*\\b(?:the|additional|another|further|other|extra|remaining|more) $");
    }

    /** "59 passes for 732 yards and 5 touchdowns": nobody is to remember one of them. */
    private static boolean isOfATable(Draft draft, Reading reading) {
        long figures = reading.parse(reading.sentenceIndexAt(draft.evidence().start())).words().stream()
                .filter(word -> word.partOfSpeech() == PartOfSpeech.NUM && !word.isTime()).count();
        long shares = draft.evidence().in(reading.article().text()).chars().filter(sign -> sign == '%').count();
        return figures >= TABLE || shares > 2
                || figures > 1 && SCORES.matcher(draft.evidence().in(reading.article().text())).find();
    }

    /** "The past 45 years", which end nobody knows when, and one part of "five years, seven months and 18 days". */
    private static boolean isOfASpan(Draft draft, String text) {
        String before = draft.before(text);
        String after = draft.after(text);
        return RELATIVE.matcher(before).find() || PART_BEFORE.matcher(before).find() || PART_AFTER.matcher(after).lookingAt();
    }

    /** Nobody types the day of an event that the article tells in passing, or a month of no year; a choice needs a year to choose by. */
    private static boolean isDateWorthAsking(Draft draft, String form, String text) {
        String before = draft.before(text);
        boolean typedMonth = draft.kind().isTyped() && form.equals("name");
        if (typedMonth || draft.stem().contains(Item.BLANK) && OTHER_END.matcher(before).find()) return false;
        boolean chosen = draft.kind() == ItemKind.MULTIPLE_CHOICE || draft.isFalseStatement();
        return !(chosen && WITHOUT_YEAR.contains(form)) && !(draft.stem().contains(Item.BLANK) && TO_THE_DAY.contains(form));
    }

    /** A name that a long article drops once, after its opening: of twenty such gaps judges passed thirteen, of the others nine of ten. */
    private static boolean isDropped(AnswerCandidate key, Reading reading) {
        boolean once = key.entity().filter(entity -> entity.mentions() == 1).isPresent();
        return once && reading.article().sentences().size() >= LONG && reading.sentenceIndexAt(key.span().start()) >= OPENING
                && !Countries.has(key.text()) && !WordList.CITIES.has(key.text());
    }

    private static boolean isRecoverable(AnswerCandidate key) {
        boolean known = Countries.has(key.text()) || WordList.CITIES.has(key.text());
        boolean named = key.text().contains(" ")
                && Word.in(key.text()).stream().noneMatch(word -> WordList.VENUES.has(word.text()));
        return known || named || key.entity().filter(entity -> entity.mentions() > 1).isPresent();
    }
}
