package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One member of a list, as a run of tokens.
 *
 * @param from its first token, with its article and what describes it ("the official capital Yamoussoukro")
 * @param core its first token that an answer needs ("Yamoussoukro", "the US")
 * @param to one past its last token
 * @param shape what members of one list have in common
 */
record Member(int from, int core, int to, Shape shape) {
    private static final Set<String> INSIDE_NAMES = words("of de la le du da di von van der den bin al el y e");
    private static final Set<String> TITLES = words("former then late president prime minister king queen prince princess actor "
            + "actress singer writer director chairman senator general professor captain coach nearby neighbouring northern "
            + "southern eastern western central");
    private static final Set<String> NO_NOUNS = words("not also then there here yet still already later had left said says made "
            + "went came took gave got saw was told found lost won held led met ran began became fell fled kept sent put set so "
            + "very more most even only just now");
    private static final Set<String> BARE = words("plural singular ing ed");
    /** Words before a noun that belong to it. */
    private static final int MOST_BEFORE = 4;

    /** How a member looks: a name, a figure with or without its unit, or a phrase in small letters. */
    record Shape(Kind kind, String detail) {}

    enum Kind {
        NAME,
        FIGURE,
        PHRASE
    }

    boolean isLike(Member other) {
        return shape.equals(other.shape);
    }

    /** "Science" beside "mathematics" or "engineering": alike only where commas and an "and" show a list. */
    boolean isBareLike(Member other) {
        return isLike(other) || isBare() && other.isBare();
    }

    private boolean isBare() {
        return shape.kind() == Kind.PHRASE && BARE.contains(shape.detail()) && !shape.detail().equals("ed");
    }

    /** A noun without anything before it, which cannot be told from a verb. */
    boolean isBareNoun() {
        return shape.kind() == Kind.PHRASE && (shape.detail().equals("singular") || shape.detail().equals("plural"));
    }

    /** The preposition right before it, which may stand before the next member as well; or the empty string. */
    String preposition(List<Token> tokens) {
        String before = from > 0 ? tokens.get(from - 1).lower() : "";
        return FunctionWords.PREPOSITIONS.contains(before) ? before : "";
    }

    /** The member that the tokens {@code [from, to)} begin with, for a walk to the left. */
    static Optional<Member> leading(List<Token> tokens, int from, int to) {
        return at(tokens, from, "").filter(member -> member.to() <= to || member.shape().kind() == Kind.NAME)
                .map(member -> new Member(describedFrom(tokens, member.from()), member.core(), member.to(), member.shape()))
                .or(() -> headOf(tokens, from, to).map(name -> new Member(from, from, name.to(), name.shape())));
    }

    /** The member that the tokens {@code [from, to)} end with, for a walk to the right. */
    static Optional<Member> trailing(List<Token> tokens, int from, int to) {
        return before(tokens, to).map(member -> member.from() < from
                ? new Member(member.from(), Math.max(from, member.core()), to, member.shape())
                : member).or(() -> at(tokens, from, "").filter(member -> member.to() == to));
    }

    /** The member that begins at {@code at}, after {@code preposition} if that is said again. */
    static Optional<Member> at(List<Token> tokens, int at, String preposition) {
        int from = at < tokens.size() && !preposition.isEmpty() && tokens.get(at).lower().equals(preposition) ? at + 1 : at;
        return nameAt(tokens, from).or(() -> figureAt(tokens, from)).or(() -> phraseAt(tokens, from));
    }

    /** The member that ends right before {@code to}. */
    static Optional<Member> before(List<Token> tokens, int to) {
        Optional<Member> longest = Optional.empty();
        for (int from = to - 1; from >= 0 && from >= to - MOST_BEFORE - 4; from--) {
            Optional<Member> member = at(tokens, from, "").filter(found -> found.to() == to);
            if (member.isPresent()) longest = member;
            else if (longest.isPresent() && !INSIDE_NAMES.contains(tokens.get(from).lower())) break;
        }
        return longest.filter(member -> !mayHoldVerb(tokens, member));
    }

    /** "They sell bread": nothing tells where the verb ends and the noun begins. */
    private static boolean mayHoldVerb(List<Token> tokens, Member member) {
        boolean isBare = member.shape().kind() == Kind.PHRASE && BARE.contains(member.shape().detail());
        if (!isBare || member.from() == 0 || member.to() - member.from() == 1) return false;
        Token before = tokens.get(member.from() - 1);
        return before.isWord() && !FunctionWords.PREPOSITIONS.contains(before.lower())
                && !FunctionWords.CONJUNCTIONS.contains(before.lower());
    }

    private static Optional<Member> headOf(List<Token> tokens, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            Optional<Member> name = nameAt(tokens, at);
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    /** From the article of "the official capital" on, when {@code core} is described so; else {@code core}. */
    private static int describedFrom(List<Token> tokens, int core) {
        for (int at = core - 1; at >= 0 && core - at <= MOST_BEFORE; at--) {
            if (FunctionWords.ARTICLES.contains(tokens.get(at).lower())) return at;
            boolean isOf = at == core - 1 && tokens.get(at).lower().equals("of");
            if (!isOf && !describes(tokens.get(at))) break;
        }
        int at = core;
        while (at > 0 && TITLES.contains(tokens.get(at - 1).lower()))
            at--;
        return at;
    }

    private static Optional<Member> nameAt(List<Token> tokens, int from) {
        int at = from;
        boolean article = at < tokens.size() && FunctionWords.ARTICLES.contains(tokens.get(at).lower());
        if (article) at++;
        int described = at;
        while (at < tokens.size() && at - described < MOST_BEFORE && describes(tokens.get(at))
                && (article && !tokens.get(at).lower().endsWith("ed") || TITLES.contains(tokens.get(at).lower())))
            at++;
        if (at > described && at < tokens.size() && tokens.get(at).lower().equals("of")) at++;
        int end = nameEnd(tokens, at);
        if (end == at) return Optional.empty();
        int core = article && at == described ? from : at;
        return Optional.of(new Member(from, core, end, new Shape(Kind.NAME, "")));
    }

    /** Past a run of capitals without possessive; {@code from} when there is none. */
    private static int nameEnd(List<Token> tokens, int from) {
        int at = from;
        int end = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            boolean isName = token.isWord() && token.isCapital() && !(at == 0 && isFunction(token));
            // "The club's Ada Lane" is one name, "Ada's brother" none.
            boolean owns = at + 1 < tokens.size() && tokens.get(at + 1).isWord() && tokens.get(at + 1).isCapital();
            if (isName && token.isPossessive() && !owns) return from;
            if (isName || end > from && token.isFigure() && tokens.get(at - 1).isCapital()) end = at + 1;
            else if (end == from || !INSIDE_NAMES.contains(token.lower())) break;
            at++;
        }
        return end;
    }

    private static Optional<Member> figureAt(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (tokens.get(at).isFigure() || FunctionWords.NUMBERS.contains(tokens.get(at).lower())))
            at++;
        if (at == from) return Optional.empty();
        int unit = at;
        while (unit < tokens.size() && unit - at < 2 && describes(tokens.get(unit)))
            unit++;
        boolean year = unit == at && tokens.get(from).text().matches("\\d{4}s?");
        return Optional.of(new Member(from, from, unit, new Shape(Kind.FIGURE, year ? "year" : unit > at ? "unit" : "")));
    }

    private static Optional<Member> phraseAt(List<Token> tokens, int from) {
        if (from >= tokens.size()) return Optional.empty();
        String first = tokens.get(from).lower();
        boolean owned = FunctionWords.POSSESSIVE.contains(first);
        boolean article = FunctionWords.ARTICLES.contains(first);
        int at = owned || article ? from + 1 : from;
        int noun = at;
        while (noun < tokens.size() && noun - at < MOST_BEFORE && describes(tokens.get(noun)))
            noun++;
        if (noun == at || noun - at == MOST_BEFORE) return Optional.empty();
        boolean stopped = noun == tokens.size() || !tokens.get(noun).isWord() || isFunction(tokens.get(noun));
        String shape = owned ? "owned" : !article ? bareShape(tokens.get(noun - 1).lower()) : first.equals("the") ? "the" : "a";
        return stopped ? Optional.of(new Member(from, from, noun, new Shape(Kind.PHRASE, shape))) : Optional.empty();
    }

    private static String bareShape(String noun) {
        if (noun.endsWith("ing")) return "ing";
        if (noun.endsWith("ed")) return "ed";
        return noun.endsWith("s") && !noun.endsWith("ss") ? "plural" : "singular";
    }

    /** A word in small letters that may be part of a phrase around a noun. */
    private static boolean describes(Token token) {
        String word = token.lower();
        return token.isWord() && !token.isCapital() && !token.isFigure() && !isFunction(token) && !NO_NOUNS.contains(word)
                && !word.endsWith("ly") && !token.isPossessive();
    }

    private static boolean isFunction(Token token) {
        String word = token.lower();
        return FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
                || FunctionWords.ARTICLES.contains(word) || FunctionWords.isAuxiliary(word)
                || FunctionWords.PERSONAL.contains(word) || FunctionWords.POSSESSIVE.contains(word)
                || FunctionWords.NUMBERS.contains(word) || FunctionWords.ASKING.contains(word) || word.equals("not");
    }
}
