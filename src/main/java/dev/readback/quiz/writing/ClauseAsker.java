package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import dev.readback.inference.TaggedWord;

/**
 * Asks with the words of the sentence itself, turned by its parse: for the subject, for who did what was done, for a number, a
 * date, a place, or the name of an office (transforms T1 to T8 of QUESTIONS.md 3.4). What it asks presupposes nothing that
 * the article does not say.
 */
final class ClauseAsker implements Asker {
    /** Above what the Writer is least sure of: the words are the article's. */
    private static final double BASE = 0.97;

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        List<Question> questions = new ArrayList<>();
        Stream.concat(reading.statements().stream(), reading.loose().stream()).forEach(statement -> {
            Parse parse = reading.parse(statement.index());
            List<Clause> clauses = Clauses.in(parse, statement.body());
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                Optional<String> word = reading.sorts().questionWord(key);
                Stream<String> turned = clauses.stream().flatMap(clause -> stem(clause, key, word).stream()
                        .map(stem -> said(reading, statement, key, named(reading, statement, clause, stem))));
                Stream.concat(turned, Offices.asked(parse, key).stream())
                        .forEach(stem -> questions.add(new Question(statement, key, stem, BASE)));
            }
        });
        return questions;
    }

    /** @param word what somebody or something is asked for by; empty for a name of which nobody knows what it names */
    private static Optional<String> stem(Clause clause, AnswerCandidate key, Optional<String> word) {
        OptionalInt at = clause.parse().headOf(key.span());
        if (at.isEmpty() || !clause.words().contains(at.getAsInt())) return Optional.empty();
        if (key.quantity().filter(Quantity::bounded).isPresent()) return Optional.empty();
        Optional<String> asked = switch (key.type()) {
            case NUMBER -> Counted.asked(clause, at.getAsInt());
            case DATE -> adjunct(clause, at.getAsInt(), key, "When");
            case PLACE -> word.flatMap(which -> subject(clause, at.getAsInt(), key, which))
                    .or(() -> adjunct(clause, at.getAsInt(), key, "Where"));
            case PERSON, ORGANISATION, UNDECIDED -> word.flatMap(which -> subject(clause, at.getAsInt(), key, which)
                    .or(() -> agent(clause, at.getAsInt(), key, which)).or(() -> object(clause, at.getAsInt(), key, which)));
        };
        return asked.map(stem -> stem.replaceAll("\\s+", " ").strip() + "?");
    }

    /** With who says it, where it is not the article that does. */
    private static String said(Reading reading, Statement statement, AnswerCandidate key, String stem) {
        return Attribution.of(reading, statement.index(), key.span()).filter(speaker -> !stem.contains(speaker))
                .map(speaker -> "According to " + speaker + ", " + Character.toLowerCase(stem.charAt(0)) + stem.substring(1))
                .orElse(stem);
    }

    /** With the name that the subject of the clause stands for, where that is a pronoun and follows the first verb. */
    private static String named(Reading reading, Statement statement, Clause clause, String stem) {
        String pronoun = clause.say(clause.subjectPhrase());
        int at = stem.indexOf(" " + pronoun + " ");
        if (at < 0) return stem;
        return new Antecedents(reading).of(statement, clause)
                .map(name -> stem.substring(0, at + 1) + name + stem.substring(at + 1 + pronoun.length())).orElse(stem);
    }

    /** "Who opened the bridge in June" of the subject alone. */
    private static Optional<String> subject(Clause clause, int at, AnswerCandidate key, String word) {
        if (at != clause.subject() || !isWhole(clause, at, key) || !isSingular(clause) || isVague(clause) || isCutOff(clause)) {
            return Optional.empty();
        }
        if (clause.isReduced() || opensWithName(clause) || isMisplaced(clause, List.of())) return Optional.empty();
        return Optional.of(word + " " + clause.say(clause.predicate(Set.of())) + trailing(clause, Set.of()));
    }

    /** "Cameraman Lee Garmes began": what stands before the name belongs to it, and not behind the question. */
    private static boolean opensWithName(Clause clause) {
        return !clause.opening().isEmpty() && clause.parse().word(clause.opening().get(0)).isNoun()
                && !clause.parse().word(clause.opening().get(0)).isTime();
    }

    /** "Who built the bridge" of "the bridge was built by". */
    private static Optional<String> agent(Clause clause, int at, AnswerCandidate key, String word) {
        TaggedWord verb = clause.parse().word(clause.head());
        boolean past = clause.isReduced() || clause.auxiliaries().size() == 1 && clause.parse().word(clause.finite()).isPast();
        boolean acts = clause.parse().word(at).relation().equals("obl:agent") && clause.parse().word(at).head() == clause.head();
        boolean some = clause.parse().word(clause.subjectPhrase().get(0)).lower().matches("an?|some|many");
        if (!acts || !past || some || !clause.isPassive() || !isWhole(clause, at, key)) return Optional.empty();
        Set<Integer> used = new HashSet<>(clause.parse().phrase(at));
        used.add(clause.head());
        used.add(clause.finite());
        return VerbForms.pastOf(verb.text()).map(acted -> word + " " + acted + " "
                + clause.say(clause.subjectPhrase()) + " " + clause.say(clause.predicate(used)) + trailing(clause, used));
    }

    /** "Who did the club sign" of the object alone. */
    private static Optional<String> object(Clause clause, int at, AnswerCandidate key, String word) {
        boolean object = clause.parse().word(at).is("obj") && clause.parse().word(at).head() == clause.head();
        if (!object || !isWhole(clause, at, key) || isWeak(clause)) return Optional.empty();
        return inverted(clause, word, clause.parse().phrase(at));
    }

    /** "When was the bridge opened" of a time or place that stands alone beside the verb. */
    private static Optional<String> adjunct(Clause clause, int at, AnswerCandidate key, String word) {
        boolean beside = clause.parse().word(at).is("obl") && clause.parse().word(at).head() == clause.head();
        OptionalInt preposition = clause.parse().child(at, "case");
        boolean plain = preposition.isEmpty()
                ? key.type() == AnswerType.DATE
                : clause.parse().word(preposition.getAsInt()).lower().matches("in|on|at");
        if (!beside || !plain || !isWhole(clause, at, key)) return Optional.empty();
        return inverted(clause, word, clause.parse().phrase(at));
    }

    /** The question word, the finite verb, the subject, and the rest without {@code asked}. */
    static Optional<String> inverted(Clause clause, String word, List<Integer> asked) {
        if (clause.isReduced() || isCutOff(clause) || isMisplaced(clause, asked)) return Optional.empty();
        Set<Integer> used = new HashSet<>(asked);
        Optional<String> verbs = fronted(clause);
        used.add(clause.finite());
        String early = clause.auxiliaries().isEmpty() ? clause.say(clause.beforeVerb(used)) + " " : "";
        if (clause.auxiliaries().isEmpty()) used.addAll(clause.beforeVerb(used));
        return verbs.map(front -> word + " " + front + " " + clause.say(clause.subjectPhrase()) + " " + early + base(clause)
                + clause.say(clause.predicate(used)) + trailing(clause, used));
    }

    private static Optional<String> fronted(Clause clause) {
        TaggedWord finite = clause.parse().word(clause.finite());
        if (!clause.auxiliaries().isEmpty()) return Optional.of(finite.text());
        String support = finite.isPast() ? "did" : finite.tag().equals("VBZ") ? "does" : "do";
        return VerbForms.base(finite.text()).filter(base -> !base.equals("be")).map(base -> support);
    }

    private static String base(Clause clause) {
        if (!clause.auxiliaries().isEmpty()) return "";
        return VerbForms.base(clause.parse().word(clause.head()).text()).map(base -> base + " ").orElse("");
    }

    /** What opened the sentence goes to the end, unless it is what was asked for. */
    static String trailing(Clause clause, Set<Integer> used) {
        List<Integer> opening = clause.opening().stream().filter(i -> !used.contains(i)).toList();
        return opening.isEmpty() ? "" : " " + clause.say(opening);
    }

    /** Whether nothing but an article, a preposition, a title or an aside stands in the phrase beside the key. */
    private static boolean isWhole(Clause clause, int at, AnswerCandidate key) {
        Parse parse = clause.parse();
        Set<Integer> more = new HashSet<>(parse.phrase(at));
        more.removeIf(i -> key.titled().overlaps(parse.span(i)) || parse.word(i).isPunctuation());
        for (int child : parse.children(at)) {
            TaggedWord word = parse.word(child);
            boolean aside = word.is("appos") || word.relation().equals("acl:relcl");
            if (aside || word.is("case") || word.lower().equals("the")) more.removeAll(parse.phrase(child));
        }
        return more.isEmpty();
    }

    private static boolean isSingular(Clause clause) {
        TaggedWord finite = clause.parse().word(clause.finite());
        return !finite.tag().equals("VBP") && !finite.lower().equals("were");
    }

    /** Of "a bridge" there may be many: only "the bridge", "its bridge" or "the longest" is asked about. */
    private static boolean isVague(Clause clause) {
        if (!clause.isBeing()) return false;
        Parse parse = clause.parse();
        return parse.children(clause.head()).stream().map(parse::word)
                .noneMatch(word -> word.lower().equals("the") || word.relation().equals("nmod:poss"));
    }

    /** Whether something between commas stands between subject and verb. */
    private static boolean isCutOff(Clause clause) {
        List<Integer> predicate = clause.predicate(Set.of());
        return predicate.stream().filter(i -> i < clause.finite()).anyMatch(i -> clause.parse().word(i).isPunctuation());
    }

    /**
     * What follows a comma after what is asked for would follow another word ("reached 93,000 pounds, enough to pay"), and what opened the
     * sentence would hang on a last clause.
     */
    private static boolean isMisplaced(Clause clause, List<Integer> asked) {
        List<Integer> predicate = clause.predicate(Set.of());
        int last = asked.stream().mapToInt(Integer::intValue).max().orElse(-1);
        boolean parted = last >= 0 && last + 1 < clause.parse().words().size() && clause.parse().word(last + 1).text().equals(",")
                && predicate.stream().anyMatch(i -> i > last + 1);
        boolean opened = clause.opening().stream().anyMatch(i -> !asked.contains(i));
        return parted && last > clause.head()
                || opened && predicate.stream().anyMatch(i -> clause.parse().word(i).text().equals(","));
    }

    private static boolean isWeak(Clause clause) {
        return VerbForms.base(clause.parse().word(clause.head()).text())
                .filter(base -> !base.matches("have|make|take|include|get|give|do|become|call|use|see|feature|contain"))
                .isEmpty();
    }
}
