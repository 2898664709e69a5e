package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.readback.article.Article;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Shortage;

/**
 * Writes a quiz: reads the article, lets the drafters propose, the gates drop and the ranking choose. Pure: the same article,
 * request and limits give the same items, ids and order included. It never pads: too few good drafts give a shorter quiz and the
 * reasons.
 */
public final class QuizWriter {
    private static final String NOTHING = "nothing in the article could be asked about";
    private final List<Asker> askers;
    private final List<Drafter> drafters;
    private final WritingModels models;
    private final WritingLimits limits;

    /** @param askers whose questions the drafters make items of */
    QuizWriter(List<Asker> askers, List<Drafter> drafters, WritingModels models, WritingLimits limits) {
        this.askers = List.copyOf(askers);
        this.drafters = List.copyOf(drafters);
        this.models = models;
        this.limits = limits;
    }

    /** With all that works offline. */
    public static QuizWriter embedded(WritingModels models, WritingLimits limits) {
        List<Asker> askers = List.of(new WriterAsker(models.writer(), limits.writtenQuestions()), new ClauseAsker(),
                new SubjectAsker(), new SpeakerAsker(), new HowManyAsker(), new CompletionAsker());
        List<Drafter> drafters = List.of(new ChoiceDrafter(), new ShortAnswerDrafter(), new EvidenceDrafter(),
                new ClozeDrafter(), new TrueFalseDrafter(), new OrderingDrafter());
        return new QuizWriter(askers, drafters, models, limits);
    }

    public WrittenQuiz write(Article article, QuizRequest request) {
        Reading reading = Reading.of(article, limits, models.tagger());
        Ledger ledger = new Ledger();
        reading.faults().forEach((fault, count) -> ledger.drop(code(fault), fault.reason(), count));
        List<Draft> drafts = draft(reading, request);
        List<Draft> passed = pass(drafts, reading, ledger);
        Ranking ranking = new Ranking(limits, request, reading, models.proofs().apply(article));
        List<Draft> chosen = ranking.choose(passed);
        if (chosen.size() < request.items()) {
            passed.forEach(draft -> ranking.refusal(draft).ifPresent(refusal -> ledger.drop(refusal.name(), refusal.reason())));
        }
        List<Item> items = new ItemMaker(article, request.seed()).make(chosen);
        WritingReport report = new WritingReport(article.sentences().size(), reading.statements().size(), drafts.size(),
                ledger.entries(), kinds(items), shortage(request, items.size(), ledger));
        return new WrittenQuiz(items, report);
    }

    private List<Draft> draft(Reading reading, QuizRequest request) {
        boolean asks = request.kinds().stream().anyMatch(QuizWriter::isMadeOfQuestions);
        List<Question> questions = asks
                ? askers.stream().flatMap(asker -> asker.ask(reading, request).stream()).toList()
                : List.of();
        List<Draft> drafts = new ArrayList<>();
        for (Drafter drafter : drafters) {
            if (request.kinds().contains(drafter.kind())) drafts.addAll(drafter.draft(reading, questions, request.seed()));
        }
        return drafts;
    }

    private static boolean isMadeOfQuestions(ItemKind kind) {
        return kind.isChoice() || kind == ItemKind.SHORT_ANSWER;
    }

    private static List<Draft> pass(List<Draft> drafts, Reading reading, Ledger ledger) {
        List<Draft> passed = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Gate> failing = Gates.failing(draft, reading);
            failing.ifPresentOrElse(gate -> ledger.drop(gate.name(), gate.reason()), () -> passed.add(draft));
        }
        return passed;
    }

    private static Optional<Shortage> shortage(QuizRequest request, int written, Ledger ledger) {
        if (written >= request.items()) return Optional.empty();
        List<Shortage.Reason> reasons = ledger.entries().stream()
                .map(entry -> new Shortage.Reason(entry.reason(), entry.count())).toList();
        if (reasons.isEmpty()) reasons = List.of(new Shortage.Reason(NOTHING, 1));
        return Optional.of(new Shortage(request.items(), written, reasons));
    }

    private static Map<ItemKind, Integer> kinds(List<Item> items) {
        return items.stream().collect(Collectors.toMap(Item::kind, item -> 1, Integer::sum));
    }

    private static String code(SentenceFault fault) {
        return "sentence-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
