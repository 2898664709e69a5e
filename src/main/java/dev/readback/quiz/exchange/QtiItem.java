package dev.readback.quiz.exchange;

import java.util.List;
import java.util.function.Consumer;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * An assessment item of QTI 2.1. It scores 1 or 0; the note of the option that was chosen is shown beside it, explanation and
 * evidence below. The standard's processing templates know no feedback, so the processing is written out.
 *
 * @param title what a list of items shows; one line
 */
record QtiItem(Item item, String title) {
    private static final String RESPONSE = "RESPONSE";
    private static final String SCORE = "SCORE";
    /** The option that was chosen. */
    private static final String CHOSEN = "CHOSEN";
    /** Always the same: every learner is told the explanation. */
    private static final String TOLD = "TOLD";
    private static final String EXPLANATION = "explanation";

    String[] attributes() {
        return new String[]{"identifier", QtiFormat.identifier(item.id()), "title", title, "adaptive", "false", "timeDependent",
                "false"};
    }

    void write(Xml xml) {
        boolean hasNotes = item.fold(choice -> true, statement -> true, typed -> false, ordering -> false);
        item.fold(choice -> declareChoice(xml, choice.keyId()), statement -> declareChoice(xml, statement.keyId()),
                typed -> declareTyped(xml, typed), ordering -> declareOrder(xml, ordering));
        xml.element("outcomeDeclaration", score -> score.element("defaultValue", value -> value.leaf("value", "0")),
                "identifier", SCORE, "cardinality", "single", "baseType", "float");
        if (hasNotes) declareOutcome(xml, CHOSEN);
        declareOutcome(xml, TOLD);
        xml.element("itemBody", body -> item.fold(choice -> choiceBody(body), statement -> choiceBody(body),
                typed -> typedBody(body, typed), ordering -> orderBody(body)));
        xml.element("responseProcessing", processing -> {
            if (hasNotes) set(processing, CHOSEN, value -> value.empty("variable", "identifier", RESPONSE));
            set(processing, TOLD, value -> value.leaf("baseValue", EXPLANATION, "baseType", "identifier"));
            item.fold(choice -> scoreByMatch(processing), statement -> scoreByMatch(processing),
                    typed -> set(processing, SCORE, value -> value.empty("mapResponse", "identifier", RESPONSE)),
                    ordering -> scoreByMatch(processing));
        });
        xml.element("modalFeedback", told -> told.lines(Told.feedback(item)), "outcomeIdentifier", TOLD, "showHide", "show",
                "identifier", EXPLANATION);
    }

    private static Xml declareChoice(Xml xml, String keyId) {
        return xml.element("responseDeclaration", response -> correct(response, List.of(QtiFormat.identifier(keyId))),
                "identifier", RESPONSE, "cardinality", "single", "baseType", "identifier");
    }

    private static Xml declareOrder(Xml xml, Item.Ordering item) {
        return xml.element("responseDeclaration",
                response -> correct(response, item.keyOrder().stream().map(QtiFormat::identifier).toList()), "identifier",
                RESPONSE, "cardinality", "ordered", "baseType", "identifier");
    }

    private static Xml declareTyped(Xml xml, Item.Typed item) {
        return xml.element("responseDeclaration", response -> {
            correct(response, List.of(item.keyText()));
            response.element("mapping", mapping -> Told.accepted(item).forEach(answer -> mapping.empty("mapEntry", "mapKey",
                    answer, "mappedValue", "1", "caseSensitive", "false")), "lowerBound", "0", "upperBound", "1",
                    "defaultValue", "0");
        }, "identifier", RESPONSE, "cardinality", "single", "baseType", "string");
    }

    private static void correct(Xml xml, List<String> values) {
        xml.element("correctResponse", correct -> values.forEach(value -> correct.leaf("value", value)));
    }

    private static void declareOutcome(Xml xml, String identifier) {
        xml.empty("outcomeDeclaration", "identifier", identifier, "cardinality", "single", "baseType", "identifier");
    }

    private Xml choiceBody(Xml xml) {
        return xml.element("choiceInteraction", interaction -> {
            interaction.element("prompt", prompt -> prompt.lines(item.stem()));
            item.options().forEach(option -> option(interaction, option));
        }, "responseIdentifier", RESPONSE, "shuffle", "false", "maxChoices", "1");
    }

    private static void option(Xml xml, Option option) {
        String identifier = QtiFormat.identifier(option.id());
        xml.element("simpleChoice", choice -> {
            choice.lines(option.text());
            if (option.note().isBlank()) return;
            choice.element("feedbackInline", note -> note.lines(option.note()), "outcomeIdentifier", CHOSEN, "showHide", "show",
                    "identifier", identifier);
        }, "identifier", identifier);
    }

    private Xml orderBody(Xml xml) {
        return xml.element("orderInteraction", interaction -> {
            interaction.element("prompt", prompt -> prompt.lines(item.stem()));
            item.options().forEach(event -> interaction.element("simpleChoice", choice -> choice.lines(event.text()),
                    "identifier", QtiFormat.identifier(event.id())));
        }, "responseIdentifier", RESPONSE, "shuffle", "false");
    }

    /** The field stands in the blank of a cloze, and below a question. */
    private static Xml typedBody(Xml xml, Item.Typed item) {
        String[] around = item.stem().split(Item.BLANK, -1);
        if (around.length == 2) {
            return xml.element("p", text -> field(text.lines(around[0])).lines(around[1]));
        }
        return xml.element("p", text -> text.lines(item.stem())).element("p", QtiItem::field);
    }

    private static Xml field(Xml xml) {
        return xml.empty("textEntryInteraction", "responseIdentifier", RESPONSE);
    }

    private static Xml scoreByMatch(Xml xml) {
        return xml.element("responseCondition", condition -> condition.element("responseIf", right -> {
            right.element("match", match -> match.empty("variable", "identifier", RESPONSE).empty("correct", "identifier",
                    RESPONSE));
            set(right, SCORE, value -> value.leaf("baseValue", "1", "baseType", "float"));
        }));
    }

    private static Xml set(Xml xml, String outcome, Consumer<Xml> value) {
        return xml.element("setOutcomeValue", value, "identifier", outcome);
    }
}
