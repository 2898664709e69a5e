package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import dev.readback.quiz.ItemKind;

/**
 * What a gap or a changed word tests is worth knowing: no bare measure ("_____ km"), no name that the article drops once and that
 * nothing lets one recover; nobody is to tell days of a month apart.
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
    private static final Set<String> SPANS = Set.of("year", "years", "month", "months", "week", "weeks", "day", "days", "decade",
            "decades", "century", "centuries");
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
            case NUMBER -> draft.isQuestion() || key.get().quantity().filter(WorthAsking::counts)
                    .filter(quantity -> !draft.isFalseStatement() || !SPANS.contains(quantity.unit())).isPresent();
            case DATE -> !isChosen(draft) || !WITHOUT_YEAR.contains(key.get().form());
            case PERSON, PLACE, ORGANISATION ->
                draft.isQuestion() || draft.isFalseStatement() || isRecoverable(key.get());
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

    private static boolean isChosen(Draft draft) {
        return draft.kind() == ItemKind.MULTIPLE_CHOICE || draft.isFalseStatement();
    }

    private static boolean isRecoverable(AnswerCandidate key) {
        boolean known = Countries.has(key.text()) || WordList.CITIES.has(key.text());
        return known || key.text().contains(" ") || key.entity().filter(entity -> entity.mentions() > 1)
                .isPresent();
    }
}
