package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Optional<GuestAsker> guest;
    private final WritingModels models;
    private final WritingLimits limits;

    /**
     * @param askers whose questions the drafters make items of
     * @param guest who proposes further questions
     */
    QuizWriter(List<Asker> askers, List<Drafter> drafters, Optional<QuestionGuest> guest, WritingModels models,
            WritingLimits limits) {
        this.askers = List.copyOf(askers);
        this.drafters = List.copyOf(drafters);
        this.guest = guest.map(GuestAsker::new);
        this.models = models;
        this.limits = limits;
    }

    /** With all that works offline. */
    public static QuizWriter embedded(WritingModels models, WritingLimits limits) {
        return with(Optional.empty(), models, limits);
    }

    /** The same, and {@code guest} proposes questions; then the same request may give another quiz. */
    static QuizWriter with(Optional<QuestionGuest> guest, WritingModels models, WritingLimits limits) {
        List<Asker> askers = List.of(new WriterAsker(models.writer(), limits.writtenQuestions()), new ClauseAsker(),
                new SubjectAsker(), new SpeakerAsker(), new HowManyAsker(), new CompletionAsker());
        List<Drafter> drafters = List.of(new ChoiceDrafter(), new ShortAnswerDrafter(), new EvidenceDrafter(),
                new ClozeDrafter(), new TrueFalseDrafter(), new OrderingDrafter());
        return new QuizWriter(askers, drafters, guest, models, limits);
    }

    public WrittenQuiz write(Article article, QuizRequest request) {
        Reading reading = Reading.of(article, limits, models.tagger());
        Ledger ledger = new Ledger();
        reading.faults().forEach((fault, count) -> ledger.drop(code(fault), fault.reason(), count));
        List<Question> proposed = asks(request)
                ? guest.map(asker -> asker.ask(reading, request, ledger)).orElse(List.of())
                : List.of();
        List<Draft> drafts = draft(reading, request, proposed);
        List<Draft> passed = pass(drafts, reading, ledger);
        Ranking ranking = new Ranking(limits, request, reading, models.proofs().apply(article));
        List<Draft> chosen = ranking.choose(passed);
        if (chosen.size() < request.items()) {
            passed.forEach(draft -> ranking.refusal(draft).ifPresent(refusal -> ledger.drop(refusal.name(), refusal.reason())));
        }
        List<Item> items = new ItemMaker(reading, request.seed()).make(chosen);
        WritingReport report = new WritingReport(article.sentences().size(), reading.statements().size(), drafts.size(),
                ledger.entries(), kinds(items), shortage(request, items.size(), ledger));
        return new WrittenQuiz(items, report, engine(items));
    }

    /** The guest's name when any of its questions was chosen. */
    private static String engine(List<Item> items) {
        return items.stream().map(Item::engine).filter(engine -> !engine.equals(Item.EMBEDDED)).findFirst().orElse(Item.EMBEDDED);
    }

    /**
     * Asks for the facts of {@code missed} anew: for each at most one item on a sentence that proves it, which puts another
     * question.
     *
     * @return by the id of what was missed; what cannot be asked otherwise is not in it
     */
    public Map<String, Item> again(Article article, List<Item> missed, long seed) {
        Reading reading = Reading.of(article, limits, models.tagger()).about(Retrial.sentences(missed));
        QuizRequest request = new QuizRequest(missed.size(), EnumSet.allOf(ItemKind.class), seed);
        List<Draft> drafts = draft(reading, request, List.of()).stream().filter(draft -> Retrial.isNew(draft, missed)).toList();
        List<Draft> passed = pass(drafts, reading, new Ledger());
        List<Draft> chosen = new Ranking(limits, request, reading, models.proofs().apply(article)).choose(passed);
        return Retrial.matched(missed, new ItemMaker(reading, seed).make(chosen));
    }

    /**
     * What the gates and the proof have to say against {@code item}, which a person may have changed: each a sentence for its
     * author. Of events in order only what an event tells of its time.
     *
     * @param others the other items of its quiz
     */
    public List<String> warnings(Article article, Item item, List<Item> others) {
        Reading reading = Reading.of(article, limits, models.tagger());
        Optional<Draft> made = ItemDraft.of(item, reading);
        if (made.isEmpty()) {
            return item.options().stream().filter(event -> DatedEvent.tellsTime(event.text()))
                    .map(event -> "an event tells when it was: " + event.text()).toList();
        }
        Draft draft = made.get();
        List<String> warnings = new ArrayList<>(Gates.allFailing(draft, reading).stream().map(Gate::warning).toList());
        List<Draft> beside = others.stream().flatMap(other -> ItemDraft.of(other, reading).stream()).toList();
        setGates(reading).stream().filter(gate -> !gate.passes(draft, beside)).map(SetGate::warning).forEach(warnings::add);
        Gate proof = models.proofs().apply(article);
        if (!proof.passes(draft, reading)) warnings.add(proof.warning());
        return List.copyOf(warnings);
    }

    /** An item of {@code kind} that passes every gate beside {@code taken}; empty when the article has none. */
    public Optional<Item> another(Article article, ItemKind kind, long seed, List<Item> taken) {
        QuizRequest request = new QuizRequest(1, Set.of(kind), seed);
        Reading reading = Reading.of(article, limits, models.tagger());
        List<Draft> beside = taken.stream().flatMap(item -> ItemDraft.of(item, reading).stream()).toList();
        List<SetGate> gates = setGates(reading);
        List<Draft> open = pass(draft(reading, request, List.of()), reading, new Ledger()).stream()
                .filter(draft -> taken.stream().noneMatch(item -> restsOnTheSame(item, draft)))
                .filter(draft -> gates.stream().allMatch(gate -> gate.passes(draft, beside))).toList();
        List<Draft> chosen = new Ranking(limits, request, reading, models.proofs().apply(article)).choose(open);
        return new ItemMaker(reading, seed).make(chosen).stream().findFirst();
    }

    private List<SetGate> setGates(Reading reading) {
        return List.of(new SentenceShare(limits.itemsPerSentence()), new NearDuplicate(), new NothingRevealed(reading));
    }

    private static boolean restsOnTheSame(Item item, Draft draft) {
        return item.evidence().stream()
                .anyMatch(proof -> draft.proofs().stream().anyMatch(other -> proof.span().overlaps(other)));
    }

    private List<Draft> draft(Reading reading, QuizRequest request, List<Question> proposed) {
        List<Question> questions = asks(request)
                ? Stream.concat(proposed.stream(), askers.stream().flatMap(asker -> asker.ask(reading, request).stream()))
                        .toList()
                : List.of();
        List<Draft> drafts = new ArrayList<>();
        for (Drafter drafter : drafters) {
            if (request.kinds().contains(drafter.kind())) drafts.addAll(drafter.draft(reading, questions, request.seed()));
        }
        return drafts;
    }

    private static boolean asks(QuizRequest request) {
        return request.kinds().stream().anyMatch(QuizWriter::isMadeOfQuestions);
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
