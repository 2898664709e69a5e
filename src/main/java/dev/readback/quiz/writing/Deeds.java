package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.readback.inference.TaggedWord;

/**
 * Who does what to whom in a sentence. A verb that shares its subject with another, or hangs on a noun, has the parts that a
 * reader gives it: in "the port that Ada opened and Bo ran", Bo ran the port.
 *
 * @param parse of the sentence
 */
record Deeds(Parse parse) {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    /** The words that are {@code part} of what {@code verb} tells, with those listed beside them and the names they are given. */
    Set<Integer> of(int verb, Part part) {
        Set<Integer> heads = switch (part) {
            case DOER -> isPassive(verb) ? agents(verb) : subjects(verb, new HashSet<>());
            case DONE_TO -> isPassive(verb) ? subjects(verb, new HashSet<>()) : objects(verb);
            case BESIDE -> beside(verb);
        };
        Set<Integer> all = new TreeSet<>();
        heads.forEach(head -> addWithOthers(all, head));
        return all;
    }

    /** Whether the sentence says of {@code one} to be {@code other}, or names them side by side. */
    boolean isSaidToBe(int one, int other) {
        return isPredicate(one, other) || isPredicate(other, one) || isApposed(one, other) || isApposed(other, one);
    }

    private boolean isPredicate(int predicate, int subject) {
        boolean named = parse.child(predicate, "cop").isPresent() && parse.child(predicate, "case").isEmpty();
        return named && withOthers(subjects(predicate, new HashSet<>())).contains(subject);
    }

    /** "The mayor, Ada Lane", "mayor Ada Lane" and "her brother Bo". */
    private boolean isApposed(int one, int other) {
        TaggedWord word = parse.word(other);
        boolean title = word.is("compound") && word.partOfSpeech() == parse.word(one).partOfSpeech();
        return word.head() == one && (word.is("appos") || word.is("flat") || title);
    }

    /** Whether {@code name}, or what it is listed beside or names, is a subject or the agent of what is done. */
    boolean isDoer(int name) {
        int at = name;
        while (parse.word(at).head() >= 0 && Stream.of("conj", "appos", "flat", "compound").anyMatch(parse.word(at)::is))
            at = parse.word(at).head();
        return parse.word(at).is("nsubj") || parse.word(at).relation().equals("obl:agent");
    }

    boolean isPassive(int verb) {
        if (parse.child(verb, "aux:pass", "nsubj:pass").isPresent() || parse.child(verb, "obl:agent").isPresent()) return true;
        TaggedWord word = parse.word(verb);
        boolean shared = word.is("conj") && word.isPastParticiple() && parse.child(verb, "aux").isEmpty();
        return shared
                ? isPassive(word.head())
                : word.is("acl") && !word.relation().equals("acl:relcl") && word.isPastParticiple();
    }

    /** "Given to Ada by Bo": it was Bo, whatever the Tagger takes Ada for. */
    private Set<Integer> agents(int verb) {
        Set<Integer> agents = children(verb, "obl:agent");
        agents.removeIf(i -> parse.child(i, "case").stream().noneMatch(by -> parse.word(by).lower().equals("by")));
        return agents;
    }

    private Set<Integer> subjects(int verb, Set<Integer> seen) {
        if (!seen.add(verb)) return Set.of();
        TaggedWord word = parse.word(verb);
        Set<Integer> own = children(verb, "nsubj");
        if (!own.isEmpty()) {
            boolean relative = own.stream().allMatch(i -> RELATIVE.contains(parse.word(i).lower()));
            return relative && word.is("acl") ? Set.of(word.head()) : own;
        }
        if (word.head() == TaggedWord.ROOT) return Set.of();
        if (word.is("acl")) return isRelativeObject(verb) ? Set.of() : Set.of(word.head());
        if (word.is("xcomp")) {
            Set<Integer> objects = children(word.head(), "obj");
            return objects.isEmpty() ? subjects(word.head(), seen) : objects;
        }
        return word.is("conj") || word.is("advcl") ? subjects(word.head(), seen) : Set.of();
    }

    private Set<Integer> objects(int verb) {
        Set<Integer> own = children(verb, "obj");
        if (!own.isEmpty()) {
            boolean relative = own.stream().allMatch(i -> RELATIVE.contains(parse.word(i).lower()));
            return relative && isRelative(verb) ? Set.of(parse.word(verb).head()) : own;
        }
        if (isRelativeObject(verb)) return Set.of(parse.word(verb).head());
        // "Built and opened the bridge": the object stands by the last of them.
        return parse.children(verb).stream().filter(i -> parse.word(i).is("conj") && parse.word(i).isVerb())
                .filter(i -> parse.child(i, "nsubj").isEmpty()).findFirst().map(i -> children(i, "obj")).orElse(Set.of());
    }

    /** "The bridge that Ada built", where the subject is another. */
    private boolean isRelativeObject(int verb) {
        Set<Integer> own = children(verb, "nsubj");
        return isRelative(verb) && !own.isEmpty() && own.stream().noneMatch(i -> RELATIVE.contains(parse.word(i).lower()))
                && !isPassive(verb) && children(verb, "obj").isEmpty() && parse.child(verb, "obl").isEmpty();
    }

    private boolean isRelative(int verb) {
        return parse.word(verb).relation().equals("acl:relcl");
    }

    private Set<Integer> beside(int verb) {
        Set<Integer> found = new HashSet<>(children(verb, "obl"));
        found.removeAll(children(verb, "obl:agent"));
        found.addAll(children(verb, "advmod"));
        TaggedWord word = parse.word(verb);
        if (word.is("conj") && parse.child(verb, "nsubj").isEmpty()) found.addAll(children(word.head(), "obl"));
        return found;
    }

    private Set<Integer> children(int head, String relation) {
        return new TreeSet<>(parse.children(head).stream().filter(i -> parse.word(i).is(relation)).toList());
    }

    private Set<Integer> withOthers(Set<Integer> heads) {
        Set<Integer> all = new TreeSet<>();
        heads.forEach(head -> addWithOthers(all, head));
        return all;
    }

    private void addWithOthers(Set<Integer> all, int head) {
        if (!all.add(head)) return;
        for (int child : parse.children(head)) {
            TaggedWord word = parse.word(child);
            if (word.is("conj") && !word.isVerb() || word.is("appos") || word.is("flat")) addWithOthers(all, child);
        }
    }
}
