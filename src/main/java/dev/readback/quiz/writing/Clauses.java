package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Span;
import dev.readback.inference.NameTag;
import dev.readback.inference.TaggedWord;

/**
 * The clauses of a sentence that can be asked about: the main one, those joined to it, those that tell of the noun they hang on,
 * and those of time or reason beside it, and what
 * somebody says. What depends on thinking or "if" is none of them.
 */
final class Clauses {
    /**
     * How sure the Tagger must be of the subject (QUESTIONS.md 3.7). Of its subjects on EWT's and GUM's development sentences that are this
     * sure 96.5 % are right, as of the former, smaller one's at 0.8.
     */
    private static final double SURE = 0.7;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> TELLING = Set.of("while", "when", "after", "before", "because", "although", "though",
            "since");
    /** Adverbs that only lead from the sentence before. */
    private static final Set<String> LEADING = Set.of("so", "thus", "hence", "therefore", "however", "meanwhile", "moreover",
            "also",
            "too", "then", "finally", "eventually", "instead", "additionally", "furthermore", "consequently", "nevertheless",
            "nonetheless", "subsequently", "afterwards", "later", "indeed", "similarly", "soon");
    private final Parse parse;
    private final Set<Integer> inside;

    private Clauses(Parse parse, Span body) {
        this.parse = parse;
        this.inside = new HashSet<>(
                IntStream.range(0, parse.words().size()).filter(i -> body.contains(parse.span(i))).boxed().toList());
    }

    /** Those that can be turned safely, the main one first. */
    static List<Clause> in(Parse parse, Span body) {
        Clauses clauses = new Clauses(parse, body);
        OptionalInt root = IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot()).findFirst();
        if (root.isEmpty()) return List.of();
        Optional<Clause> main = clauses.main(root.getAsInt());
        List<Clause> found = new ArrayList<>(main.stream().toList());
        for (int verb = 0; verb < parse.words().size(); verb++) {
            if (parse.word(verb).isVerb() && !parse.word(verb).isRoot()) found.addAll(clauses.under(verb, main).toList());
        }
        return found.stream().filter(clause -> !clause.subjectPhrase().isEmpty() && clause.isSafe()).toList();
    }

    private Optional<Clause> main(int root) {
        if (sharesObject(root)) return Optional.empty();
        return ownSubject(root).map(subject -> {
            Set<Integer> words = new HashSet<>(inside);
            words.removeAll(joined(root));
            return clause(root, subject, phrase(subject, Set.of()), auxiliaries(root), words);
        });
    }

    /** "Ada met and married Bo": without the second verb the first lacks whom. */
    private boolean sharesObject(int verb) {
        return parse.child(verb, "obj", "obl").isEmpty() && verb + 1 < parse.words().size() && parse.word(verb + 1).is("cc")
                && parse.child(verb, "conj").isPresent();
    }

    private Stream<Clause> under(int verb, Optional<Clause> main) {
        TaggedWord word = parse.word(verb);
        if (word.is("acl")) return aboutNoun(verb).stream();
        if (isReported(verb)) return own(verb).stream();
        boolean joined = word.is("conj") && main.filter(clause -> clause.head() == word.head()).isPresent();
        boolean beside = word.is("advcl") && main.filter(clause -> clause.head() == word.head()).isPresent() && isTold(verb);
        if (!joined && !beside) return Stream.empty();
        Optional<Clause> own = own(verb);
        return joined && own.isEmpty() ? sharing(verb, main.get()).stream() : own.stream();
    }

    /** What somebody is reported to have said; a question about it has to name who. */
    private boolean isReported(int verb) {
        int head = parse.word(verb).head();
        return parse.word(verb).is("ccomp") && parse.word(head).isRoot() && WordList.SPEECH.has(parse.word(head).text());
    }

    private Optional<Clause> own(int verb) {
        return ownSubject(verb)
                .map(subject -> clause(verb, subject, phrase(subject, Set.of()), auxiliaries(verb), under(verb)));
    }

    /** "Ada was born in Cork and became a pilot": the second verb has the subject of the first, and its auxiliary, unless it does something. */
    private Optional<Clause> sharing(int verb, Clause main) {
        if (parse.child(verb, "nsubj", "expl").isPresent()) return Optional.empty();
        List<Integer> own = auxiliaries(verb);
        boolean acts = main.isPassive() && parse.child(verb, "obj").isPresent();
        boolean borrows = own.isEmpty() && parse.word(verb).isPastParticiple() && !acts;
        Set<Integer> words = under(verb);
        words.addAll(main.subjectPhrase());
        return Optional.of(clause(verb, main.subject(), main.subjectPhrase(), borrows ? main.auxiliaries() : own, words));
    }

    /** "Cobb, who paid for it" and "the bridge built by Ada". */
    private Optional<Clause> aboutNoun(int verb) {
        int noun = parse.word(verb).head();
        List<Integer> subjects = subjects(verb);
        boolean relative = subjects.size() == 1 && RELATIVE.contains(parse.word(subjects.get(0)).lower()) && isSure(verb);
        boolean reduced = subjects.isEmpty() && parse.child(verb, "obl:agent").isPresent();
        boolean ofThing = relative && parse.word(subjects.get(0)).lower().equals("which")
                && parse.word(noun).isName(NameTag.Kind.PERSON);
        if (ofThing || isApart(noun, verb) || !relative && !reduced || !parse.word(noun).isNoun() || !inside.contains(noun))
            return Optional.empty();
        Set<Integer> words = under(verb);
        words.removeAll(subjects);
        words.removeIf(i -> i < verb && parse.word(i).isPunctuation());
        List<Integer> phrase = phrase(noun, Set.of("acl", "appos", "conj", "cc", "punct", "case"));
        words.addAll(phrase);
        return Optional.of(clause(verb, noun, phrase, auxiliaries(verb), words));
    }

    /** "The success, the song, written by Ada": after two commas it tells of the nearer noun, whatever it hangs on. */
    private boolean isApart(int noun, int verb) {
        return IntStream.range(noun, verb).filter(i -> parse.word(i).text().equals(",")).count() > 1;
    }

    private boolean isTold(int verb) {
        return parse.child(verb, "mark", "advmod").stream().anyMatch(i -> TELLING.contains(parse.word(i).lower()));
    }

    private Clause clause(int head, int subject, List<Integer> phrase, List<Integer> auxiliaries, Set<Integer> words) {
        return new Clause(parse, head, subject, phrase, auxiliaries, Clause.closed(parse, words));
    }

    private Optional<Integer> ownSubject(int head) {
        List<Integer> subjects = subjects(head);
        return subjects.size() == 1 && isSure(subjects.get(0)) ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    private boolean isSure(int word) {
        return parse.word(word).headProbability() >= SURE && parse.word(word).relationProbability() >= SURE;
    }

    private List<Integer> subjects(int head) {
        return parse.children(head).stream().filter(i -> parse.word(i).is("nsubj")).toList();
    }

    private List<Integer> auxiliaries(int head) {
        return parse.children(head).stream().filter(i -> parse.word(i).is("aux") || parse.word(i).is("cop")).toList();
    }

    /** What hangs on {@code head}, without what connects it and what is joined to it. */
    private Set<Integer> under(int head) {
        Set<Integer> words = new HashSet<>(parse.phrase(head));
        words.retainAll(inside);
        words.removeAll(joined(head));
        for (int child : parse.children(head)) {
            boolean connects = parse.word(child).is("mark") || parse.word(child).is("advmod") && child < head
                    && TELLING.contains(parse.word(child).lower());
            if (connects) words.removeAll(parse.phrase(child));
        }
        return words;
    }

    /** What is joined to {@code head} by "and", a second statement beside it, and what only connects it. */
    private Set<Integer> joined(int head) {
        Set<Integer> joined = new HashSet<>();
        for (int child : parse.children(head)) {
            TaggedWord word = parse.word(child);
            boolean leads = word.is("advmod") && LEADING.contains(word.lower()) && parse.children(child).isEmpty();
            if (leads || opens(child, head) || concedes(child) || word.is("conj") || word.is("parataxis") || word.is("cc")
                    || word.is("discourse")) {
                joined.addAll(parse.phrase(child));
            }
        }
        return joined;
    }

    /** "Born in England, Ada …": it tells of the subject in passing, and would hang on another word behind the question. */
    private boolean opens(int child, int head) {
        TaggedWord word = parse.word(child);
        boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG") || word.tag().equals("JJ");
        return child < head && word.is("advcl") && participle && parse.child(child, "mark", "nsubj").isEmpty();
    }

    /** "… although she had …": beside the point of a question, and full of pronouns. */
    private boolean concedes(int child) {
        return parse.word(child).is("advcl") && parse.child(child, "mark").stream()
                .anyMatch(i -> parse.word(i).lower().matches("although|though|whereas"));
    }

    private List<Integer> phrase(int head, Set<String> without) {
        Set<Integer> phrase = new TreeSet<>(parse.phrase(head));
        for (int child : parse.children(head)) {
            if (without.stream().anyMatch(parse.word(child)::is)) phrase.removeAll(parse.phrase(child));
        }
        phrase.retainAll(inside);
        return List.copyOf(phrase);
    }
}
