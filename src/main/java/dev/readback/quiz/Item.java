package dev.readback.quiz;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A proved question with its key. It never leaves the server in this form: learners get a view without key, evidence,
 * explanation and notes. A new way to respond is a new case here; the compiler then names every place that must decide.
 */
public sealed interface Item {
    /** What a blank looks like in the stem of a cloze. */
    String BLANK = "_____";

    /** The {@link #engine} that needs nobody else. */
    String EMBEDDED = "embedded";

    /** Opaque, unique within the quiz. */
    String id();

    ItemKind kind();

    String stem();

    /** What the learner chooses from or puts in order, as it is shown; empty when the response is typed. */
    List<Option> options();

    /** The right answer in words. */
    String keyText();

    /** The stretches of the article that prove the key; at least one. */
    List<Evidence> evidence();

    /** Why the key is right, quoting the article. */
    String explanation();

    /** Who worded it: {@link #EMBEDDED} or a model's name. A person who changes it later changes nothing about that. */
    String engine();

    <R> R fold(Function<Choice, R> choice, Function<TrueFalse, R> trueFalse, Function<Typed, R> typed,
            Function<Ordering, R> ordering);

    /**
     * A question with one right option.
     *
     * @param kind multiple choice, or find the evidence, where the options are sentences of the article
     * @param options two to six, with distinct ids and texts
     * @param keyId the id of the right one
     */
    record Choice(ItemKind kind, String id, String stem, List<Option> options, String keyId, List<Evidence> evidence,
            String explanation, String engine) implements Item {
        /** By the embedded engine. */
        public Choice(ItemKind kind, String id, String stem, List<Option> options, String keyId, List<Evidence> evidence,
                String explanation) {
            this(kind, id, stem, options, keyId, evidence, explanation, EMBEDDED);
        }

        public Choice {
            if (!kind.isChoice()) throw new IllegalArgumentException(kind + " has no options to choose from");
            options = List.copyOf(options);
            evidence = requireProof(stem, evidence);
            if (options.size() < 2 || options.size() > 6) {
                throw new IllegalArgumentException("a choice needs two to six options, had " + options.size());
            }
            requireDistinct(options);
            String key = keyId;
            if (options.stream().noneMatch(option -> option.id().equals(key))) {
                throw new IllegalArgumentException("key must be one of the options, was " + keyId);
            }
        }

        @Override
        public String keyText() {
            return options.stream().filter(option -> option.id().equals(keyId)).findFirst().orElseThrow().text();
        }

        @Override
        public <R> R fold(Function<Choice, R> choice, Function<TrueFalse, R> trueFalse, Function<Typed, R> typed,
                Function<Ordering, R> ordering) {
            return choice.apply(this);
        }
    }

    /**
     * A statement to be judged.
     *
     * @param stem the statement, a full sentence
     * @param key whether the article supports it
     * @param note what is wrong about the statement, shown after grading; empty when it is true
     */
    record TrueFalse(String id, String stem, boolean key, String note, List<Evidence> evidence, String explanation,
            String engine) implements Item {
        public static final String TRUE = "true";
        public static final String FALSE = "false";

        /** By the embedded engine. */
        public TrueFalse(String id, String stem, boolean key, String note, List<Evidence> evidence, String explanation) {
            this(id, stem, key, note, evidence, explanation, EMBEDDED);
        }

        public TrueFalse {
            evidence = requireProof(stem, evidence);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.TRUE_FALSE;
        }

        @Override
        public List<Option> options() {
            return List.of(new Option(TRUE, TRUE, key ? "" : note), new Option(FALSE, FALSE, key ? explanation : ""));
        }

        /** The id of the right option. */
        public String keyId() {
            return key ? TRUE : FALSE;
        }

        @Override
        public String keyText() {
            return keyId();
        }

        @Override
        public <R> R fold(Function<Choice, R> choice, Function<TrueFalse, R> trueFalse, Function<Typed, R> typed,
                Function<Ordering, R> ordering) {
            return trueFalse.apply(this);
        }
    }

    /**
     * Answered by typing a few words.
     *
     * @param kind cloze or short answer
     * @param stem of a cloze the sentence with exactly one {@link #BLANK}, else a question
     * @param keyText the right answer, as in the article
     * @param alsoAccepted other spellings that count as right
     */
    record Typed(ItemKind kind, String id, String stem, String keyText, List<String> alsoAccepted, List<Evidence> evidence,
            String explanation, String engine) implements Item {
        /** By the embedded engine. */
        public Typed(ItemKind kind, String id, String stem, String keyText, List<String> alsoAccepted, List<Evidence> evidence,
                String explanation) {
            this(kind, id, stem, keyText, alsoAccepted, evidence, explanation, EMBEDDED);
        }

        public Typed {
            if (!kind.isTyped()) throw new IllegalArgumentException(kind + " is not answered by typing");
            alsoAccepted = List.copyOf(alsoAccepted);
            evidence = requireProof(stem, evidence);
            if (stem.split(BLANK, -1).length != (kind == ItemKind.CLOZE ? 2 : 1)) {
                throw new IllegalArgumentException("a cloze has exactly one blank and others have none, was: " + stem);
            }
            if (keyText.isBlank()) throw new IllegalArgumentException("key must not be blank");
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public <R> R fold(Function<Choice, R> choice, Function<TrueFalse, R> trueFalse, Function<Typed, R> typed,
                Function<Ordering, R> ordering) {
            return typed.apply(this);
        }
    }

    /**
     * Events to be put in the order in which they happened.
     *
     * @param options three to six events with distinct ids and texts, never shown in the order of the key
     * @param keyOrder their ids, the earliest first
     * @param evidence one for each event, in the order of the key
     */
    record Ordering(String id, String stem, List<Option> options, List<String> keyOrder, List<Evidence> evidence,
            String explanation, String engine) implements Item {
        /** By the embedded engine. */
        public Ordering(String id, String stem, List<Option> options, List<String> keyOrder, List<Evidence> evidence,
                String explanation) {
            this(id, stem, options, keyOrder, evidence, explanation, EMBEDDED);
        }

        public Ordering {
            options = List.copyOf(options);
            keyOrder = List.copyOf(keyOrder);
            evidence = requireProof(stem, evidence);
            if (options.size() < 3 || options.size() > 6) {
                throw new IllegalArgumentException("an order needs three to six events, had " + options.size());
            }
            requireDistinct(options);
            List<String> shown = options.stream().map(Option::id).toList();
            if (!shown.stream().sorted().toList().equals(keyOrder.stream().sorted().toList())) {
                throw new IllegalArgumentException("key order must hold each option once, was " + keyOrder);
            }
            if (shown.equals(keyOrder)) throw new IllegalArgumentException("events must not be shown in the order of the key");
            if (evidence.size() != options.size()) {
                throw new IllegalArgumentException("each event needs its evidence, had " + evidence.size());
            }
        }

        @Override
        public ItemKind kind() {
            return ItemKind.ORDERING;
        }

        /** The events, numbered from the earliest: "1. The tower was built. 2. It fell. 3. …". */
        @Override
        public String keyText() {
            Map<String, String> texts = options.stream().collect(Collectors.toMap(Option::id, Option::text));
            return IntStream.range(0, keyOrder.size()).mapToObj(i -> (i + 1) + ". " + texts.get(keyOrder.get(i)))
                    .collect(Collectors.joining(" "));
        }

        @Override
        public <R> R fold(Function<Choice, R> choice, Function<TrueFalse, R> trueFalse, Function<Typed, R> typed,
                Function<Ordering, R> ordering) {
            return ordering.apply(this);
        }
    }

    private static void requireDistinct(List<Option> options) {
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            throw new IllegalArgumentException("option ids must be distinct");
        }
        if (options.stream().map(Option::text).distinct().count() < options.size()) {
            throw new IllegalArgumentException("option texts must be distinct");
        }
    }

    private static List<Evidence> requireProof(String stem, List<Evidence> evidence) {
        if (stem.isBlank()) throw new IllegalArgumentException("stem must not be blank");
        if (evidence.isEmpty()) throw new IllegalArgumentException("an item needs evidence");
        return List.copyOf(evidence);
    }
}
