package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * "The official capital Yamoussoukro", "Mr Ouattara's prime minister, Guillaume Soro,": a name beside what it is, which answers
 * "is … the …". Another name there is a no only if there can be one such thing ("the", "Ouattara's") and the name that was asked
 * for is someone or something else in the article, so that it is no other name of the same.
 */
final class Apposition {
    private static final Set<String> PLACES = words("city town village island port suburb");

    private final Article article;
    private final YesNoQuestion question;
    private final List<Token> said;
    /** Past the last token that nothing before leaves open. */
    private final int plain;
    /** Words of the article that begin with a capital, in lower case; read only when a name has to be known. */
    private Set<String> names;

    Apposition(Article article, YesNoQuestion question, List<Token> said) {
        this.article = article;
        this.question = question;
        this.said = said;
        this.plain = IntStream.range(0, said.size()).filter(at -> Caution.isIn(said, at) || Caution.negates(said.get(at)))
                .findFirst().orElse(said.size());
    }

    Optional<Verdict> verdict() {
        boolean asksWhatItIs = question.auxiliary().equals("is") || question.auxiliary().equals("was");
        if (!asksWhatItIs || question.negative()) return Optional.empty();
        for (int split = 1; split < question.words().size(); split++) {
            for (int at = 0; at < said.size(); at++) {
                Optional<Verdict> verdict = verdict(split, at);
                if (verdict.isPresent()) return verdict;
            }
        }
        return Optional.empty();
    }

    /** With {@code split} words as the name, and the rest as what it is, from token {@code at} on. */
    private Optional<Verdict> verdict(int split, int at) {
        int end = described(split, at);
        if (end < 0 || !standsAlone(at)) return Optional.empty();
        boolean comma = end < said.size() && said.get(end).text().equals(",");
        boolean of = end < said.size() && said.get(end).lower().equals("of") && PLACES.contains(said.get(end - 1).lower());
        int from = comma || of ? end + 1 : end;
        int to = nameEnd(from);
        boolean closed = to < said.size() && Set.of(",", ".").contains(said.get(to).text());
        if (to == from || comma && !closed || to < said.size() && said.get(to).isPossessive()) return Optional.empty();
        var evidence = new Span(said.get(at).start(), said.get(to - 1).end());
        if (isName(split, from, to)) return Optional.of(new Verdict(Verdict.Outcome.YES, evidence));
        return !of && !goesOn(to) && isOther(split, at, from, to)
                ? Optional.of(new Verdict(Verdict.Outcome.NO, evidence))
                : Optional.empty();
    }

    /** Past the words that the name is said to be, or -1. */
    private int described(int split, int from) {
        int at = from;
        for (Token word : question.words().subList(split, question.words().size())) {
            while (at > from && at < said.size() && FunctionWords.ARTICLES.contains(said.get(at).lower()))
                at++;
            if (at >= said.size() || !Lemma.of(said.get(at).text()).equals(Lemma.of(word.text()))) return -1;
            at++;
        }
        return at;
    }

    /** After an article, or with an owner: not "deputy prime minister", nor what is doubtful from the start. */
    private boolean standsAlone(int at) {
        boolean article = at > 0 && FunctionWords.ARTICLES.contains(said.get(at - 1).lower());
        boolean owned = said.get(at).isPossessive()
                && (at == 0 || !said.get(at - 1).isWord() || FunctionWords.ADDRESS.contains(said.get(at - 1).lower()));
        return (article || owned) && at <= plain;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < said.size() && said.get(at).isWord() && said.get(at).isCapital() && !said.get(at).isPossessive())
            at++;
        return at;
    }

    /** "Yamoussoukro and Abidjan". */
    private boolean goesOn(int at) {
        return at < said.size() && Set.of("and", "or", "&").contains(said.get(at).lower());
    }

    /** The whole name or its last words; the last words of another longer name are none. */
    private boolean isName(int split, int from, int to) {
        if (to - from < split) return false;
        for (int word = 0; word < split; word++) {
            if (!said.get(to - split + word).lower().equals(question.words().get(word).lower())) return false;
        }
        return true;
    }

    private boolean isOther(int split, int at, int from, int to) {
        List<Token> name = question.words().subList(0, split);
        boolean definite = question.definite()
                && (said.get(at).isPossessive() || at > 0 && said.get(at - 1).lower().equals("the"));
        boolean overlaps = name.stream()
                .anyMatch(word -> said.subList(from, to).stream().anyMatch(token -> token.lower().equals(word.lower())));
        return definite && !overlaps && name.stream().allMatch(word -> isNamed(word.lower()));
    }

    private boolean isNamed(String word) {
        if (names == null) {
            names = Token.in(article.text()).stream().filter(token -> token.isWord() && token.isCapital()).map(Token::lower)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return names.contains(word);
    }
}
