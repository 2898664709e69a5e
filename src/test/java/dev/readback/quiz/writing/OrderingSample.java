package dev.readback.quiz.writing;

import java.util.List;
import java.util.Locale;

import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;
import dev.readback.inference.WrittenQuestion;
import dev.readback.quiz.ItemKind;

/** Events on one small text that dates them, and drafts of them, good unless a test spoils them. */
final class OrderingSample {
    private static final String TITLE = "The harbour of Port Ellis";
    static final ArticleText TEXT = new ArticleText("ordering", TITLE + """


            Local builders finished the long bridge at Port Ellis in 1844. On 12 March 1901, a storm destroyed the old pier of the \
            northern harbour. Robert Shaw sold his ferry to a Norwegian company on 4 August 1955.

            In May 1923 the council of Port Ellis opened a new school for the children of sailors. Mary Keane bought the empty \
            lighthouse on Skerry Rock in May 1923. Fishermen from Galway founded a small museum of boats in 1871.

            Anna Holt painted the southern gate of the town in bright colours. Peter Lund may open a theatre in the town in 2031.
            """);
    /** Rules alone: events need neither Tagger nor Writer. */
    static final WritingModels RULES = new WritingModels(OrderingSample::untagged,
            orders -> orders.stream().map(order -> List.<WrittenQuestion>of()).toList(), article -> new OpenGate());
    static final Reading READING = reading(TEXT.text());
    static final DatedEvent BRIDGE = event("finished the long bridge");
    static final DatedEvent PIER = event("a storm destroyed");
    static final DatedEvent FERRY = event("sold his ferry");
    static final DatedEvent SCHOOL = event("opened a new school");
    static final DatedEvent LIGHTHOUSE = event("bought the empty");
    static final DatedEvent MUSEUM = event("founded a small museum");
    /** In order of time. */
    static final List<DatedEvent> EVENTS = List.of(BRIDGE, PIER, SCHOOL, FERRY);

    private OrderingSample() {
    }

    /** @param events as a drafter should give them, in order of time */
    static Draft draft(List<DatedEvent> events) {
        Span first = events.get(0).sentence();
        return new Draft(ItemKind.ORDERING, OrderingDrafter.STEM, "the order", events.get(0).date(), first, AnswerType.DATE,
                "order",
                List.of(), false, List.of(), 0.5, events);
    }

    /** The same event told in other words. */
    static DatedEvent told(DatedEvent event, String text) {
        return new DatedEvent(event.statement(), text, event.date(), event.moment());
    }

    /** A reading of sentences that stand under the title of {@link #TEXT}. */
    static Reading readingOf(String sentences) {
        return reading(TITLE + "\n\n" + sentences);
    }

    private static Reading reading(String text) {
        return Reading.of(new ArticleText("ordering", text).article(), WritingLimits.DEFAULT, OrderingSample::untagged);
    }

    private static List<List<TaggedWord>> untagged(List<String> sentences) {
        return sentences.stream().map(sentence -> List.<TaggedWord>of()).toList();
    }

    private static DatedEvent event(String part) {
        return Events.in(READING).stream().filter(event -> event.text().toLowerCase(Locale.ROOT).contains(part))
                .findFirst()
                .orElseThrow();
    }
}
