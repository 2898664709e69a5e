package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readback.article.Span;

/** Walks over the members of a list in the tokens of one sentence. */
final class Listing {
    private static final Set<String> JOINING = words("and or & nor plus");
    private static final Set<String> AFTER_VERBS_SUBJECT = words("that as while because since after before when where and but if "
            + "although though");
    private static final Set<String> HARMLESS = words("respectively too alike together alone yesterday today who which");
    private final List<Token> tokens;

    /** How far a walk has come; {@code members} counts those that it added. */
    private record Reached(int at, int members, boolean joined, boolean comma) {}

    /** What parts two members: its tokens {@code [from, to)}. */
    private record Joint(int from, int to, boolean joins, boolean comma) {}

    Listing(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The list around tokens {@code [from, to)}, or nothing when there is none.
     *
     * @param most members, those of the span counted as one
     */
    Optional<Span> around(int from, int to, int most) {
        Optional<Member> first = Member.leading(tokens, from, to);
        Optional<Member> last = Member.trailing(tokens, from, to);
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        return around(from, to, most, first.get(), last.get(), true)
                .or(() -> around(from, to, most, first.get(), last.get(), false));
    }

    /** @param loose whether bare nouns of any form are alike, as three of them with commas are */
    private Optional<Span> around(int from, int to, int most, Member first, Member last, boolean loose) {
        Reached right = rightward(last, to, loose);
        Reached left = leftward(first, from, loose);
        boolean spanJoined = containsJoint(from, to);
        if (left.members() > 0 && !(left.joined() || right.joined() || spanJoined)) left = new Reached(from, 0, false, false);
        if (right.members() > 0 && !right.joined()) right = new Reached(to, 0, false, false);
        if (first.isBareNoun() && jointBefore(left.at()).isPresent()) return Optional.empty();
        int members = left.members() + right.members();
        if (members == 0 || members + 1 > most) return Optional.empty();
        boolean commas = left.comma() || right.comma();
        if (loose && !(commas && members > 1)) return Optional.empty();
        int start = withArticle(left.members() > 0 ? left.at() : from);
        if (!staysInClause(start, right.at(), members + 1, commas)) return Optional.empty();
        return Optional.of(new Span(tokens.get(start).start(), tokens.get(right.at() - 1).end()));
    }

    private static boolean isAlike(Member one, Member other, boolean loose) {
        return loose ? one.isBareLike(other) : one.isLike(other);
    }

    private Reached rightward(Member like, int from, boolean loose) {
        Reached sure = new Reached(from, 0, false, false);
        int at = from;
        int members = 0;
        boolean commas = false;
        while (true) {
            Optional<Joint> joint = jointAt(at);
            if (joint.isEmpty()) return sure;
            Optional<Member> member = Member.at(tokens, joint.get().to(), like.preposition(tokens));
            if (member.isEmpty() || !isAlike(member.get(), like, loose)) return sure;
            at = member.get().to();
            members++;
            commas |= joint.get().comma();
            if (joint.get().joins()) sure = new Reached(at, members, true, commas);
        }
    }

    private Reached leftward(Member like, int from, boolean loose) {
        Reached reached = new Reached(from, 0, false, false);
        int at = like.from();
        while (true) {
            Optional<Joint> joint = jointBefore(at);
            if (joint.isEmpty()) return reached;
            Optional<Member> member = Member.before(tokens, joint.get().from());
            if (member.isEmpty() || !isAlike(member.get(), like, loose)) return reached;
            at = member.get().from();
            reached = new Reached(member.get().core(), reached.members() + 1, reached.joined() || joint.get().joins(),
                    reached.comma() || joint.get().comma());
        }
    }

    /** ", and", "and", ",", "; and", "as well as" from {@code at}. */
    private Optional<Joint> jointAt(int at) {
        int to = at;
        boolean comma = is(to, ",");
        boolean semicolon = is(to, ";");
        if (comma || semicolon) to++;
        boolean joins = to < tokens.size() && JOINING.contains(word(to));
        if (joins) to++;
        else if (is(to, "as") && is(to + 1, "well") && is(to + 2, "as")) {
            to += 3;
            joins = true;
        }
        return to == at || to >= tokens.size() ? Optional.empty() : Optional.of(new Joint(at, to, joins || semicolon, comma));
    }

    private Optional<Joint> jointBefore(int at) {
        for (int from = Math.max(0, at - 4); from < at; from++) {
            Optional<Joint> joint = jointAt(from);
            if (joint.isPresent() && joint.get().to() == at) return joint;
        }
        return Optional.empty();
    }

    private boolean containsJoint(int from, int to) {
        for (int at = from; at < to; at++)
            if (JOINING.contains(word(at))) return true;
        return false;
    }

    private boolean staysInClause(int start, int end, int members, boolean comma) {
        if (!mayBeVerb(end)) return !(members == 2 && comma && isPrepositionAt(end));
        boolean beginsClause = start == 0 || !tokens.get(start - 1).isWord() && !is(start - 1, ",") && !is(start - 1, "\"")
                || AFTER_VERBS_SUBJECT.contains(word(start - 1)) || is(start - 1, ",") && isBareClauseBefore(start - 1);
        return beginsClause && !(members == 2 && comma);
    }

    /** A comma after an opening phrase without a capital ("On Monday, A and B left") or after nothing. */
    private boolean isBareClauseBefore(int comma) {
        return comma <= 4;
    }

    private boolean mayBeVerb(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && !FunctionWords.PREPOSITIONS.contains(word(at))
                && !FunctionWords.CONJUNCTIONS.contains(word(at)) && !HARMLESS.contains(word(at));
    }

    private boolean isPrepositionAt(int at) {
        return at < tokens.size() && FunctionWords.PREPOSITIONS.contains(word(at));
    }

    private int withArticle(int start) {
        boolean article = start > 0 && FunctionWords.ARTICLES.contains(word(start - 1)) && tokens.get(start).isCapital();
        return article ? start - 1 : start;
    }

    private boolean is(int at, String text) {
        return at >= 0 && at < tokens.size() && word(at).equals(text);
    }

    private String word(int at) {
        return tokens.get(at).lower();
    }
}
