package dev.readback.quiz.writing;

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
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement()) return true;
        Optional<AnswerCandidate> key = reading.mentions().within(draft.asked()).stream()
                .filter(mention -> draft.asked().contains(mention.span())).findFirst();
        return key.isEmpty() || switch (draft.type()) {
            case NUMBER -> draft.isQuestion() || key.get().quantity().filter(WorthAsking::counts).isPresent();
            case DATE -> !isChosen(draft) || !WITHOUT_YEAR.contains(key.get().form());
            case PERSON, PLACE, ORGANISATION ->
                draft.isQuestion() || draft.isFalseStatement() || isRecoverable(key.get(), reading);
            case UNDECIDED -> true;
        };
    }

    /** Something is counted, or it is money or a share. */
    private static boolean counts(Quantity quantity) {
        boolean counted = !quantity.unit().isEmpty() && !MEASURES.contains(quantity.unit());
        return counted || !quantity.prefix().isEmpty() || quantity.suffix().contains("%");
    }

    private static boolean isChosen(Draft draft) {
        return draft.kind() == ItemKind.MULTIPLE_CHOICE || draft.isFalseStatement();
    }

    private static boolean isRecoverable(AnswerCandidate key, Reading reading) {
        boolean known = Countries.has(key.text()) || WordList.CITIES.has(key.text());
        return known || key.text().contains(" ") || key.entity().filter(entity -> reading.mentions().of(entity).size() > 1)
                .isPresent();
    }
}
