package dev.readback.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.readback.article.Article;
import dev.readback.article.Paragraphs;
import dev.readback.article.SentenceSplitter;
import dev.readback.article.Span;

/**
 * Decides whether what a guest claims is said by what it quotes, by rules that would rather drop a true claim than let a false one
 * pass. One quoted sentence must say it all: {@link YesNo} says yes to it, or its words stand there in its own order
 * ({@link ClaimAlignment}), joined as there ({@link Joint}); both say no or neither does; and where the source leaves open what it
 * says, or makes it someone's word, the claim does too. A word may be missing there only if the question has it, the paragraph has
 * it before, and the Reader, asked the question, answers from the same sentence: "she" is then who was asked about. Figures and
 * prepositions may never be missing.
 */
final class ClaimCheck {
    private static final SentenceSplitter SENTENCES = new SentenceSplitter();
    /** What needs no source: letters, figures, and the marks of prose. */
    private static final Pattern PLAIN = Pattern
            .compile("[\\p{L}\\p{N}\\p{M} .,;:'\"\u2018\u2019\u201c\u201d!?()%&\u2013\u2014-]*");
    private static final int LONGEST = 600;
    /** Words after the claim's last that still belong to what is said: ", police said on Tuesday". */
    private static final int TRAILING = 8;

    private final Article article;
    private final QuoteFinder quotes;
    private final List<Token> question;
    private final Optional<Span> read;

    /** @param read where the Reader finds the answer to the question, if it does */
    ClaimCheck(Article article, String question, Optional<Span> read) {
        this.article = article;
        this.quotes = new QuoteFinder(article);
        this.question = Token.in(question);
        this.read = read;
    }

    /** @param citations what carries the claim: at least one when it is kept, else none */
    record Checked(ClaimVerdict verdict, List<Citation> citations) {}

    Checked check(Claim claim) {
        String sentence = claim.sentence().strip();
        List<Span> found = claim.quotes().stream().flatMap(quote -> quotes.find(quote).stream()).distinct().toList();
        if (!isOneSentence(sentence)) return new Checked(ClaimVerdict.NOT_PLAIN, List.of());
        if (found.isEmpty()) return new Checked(ClaimVerdict.QUOTE_NOT_FOUND, List.of());
        List<Token> words = Token.in(sentence);
        List<Checked> tried = found.stream().map(span -> Citation.of(article, span)).map(citation -> new Checked(
                verdict(sentence, words, citation.sentence()), List.of(citation))).toList();
        List<Citation> carrying = tried.stream().filter(checked -> checked.verdict == ClaimVerdict.KEPT)
                .flatMap(checked -> checked.citations.stream()).limit(claim.quotes().size()).toList();
        return carrying.isEmpty()
                ? new Checked(tried.get(0).verdict, List.of())
                : new Checked(ClaimVerdict.KEPT, carrying);
    }

    private static boolean isOneSentence(String sentence) {
        if (sentence.isEmpty() || sentence.length() > LONGEST) return false;
        List<Span> paragraphs = Paragraphs.of(sentence);
        return paragraphs.size() == 1 && sentence.indexOf('\n') < 0 && SENTENCES.split(sentence, paragraphs).size() == 1
                && sentence.chars().noneMatch(Character::isISOControl);
    }

    private ClaimVerdict verdict(String sentence, List<Token> claim, Span source) {
        String text = source.in(article.text());
        if (!isPlain(sentence, text)) return ClaimVerdict.NOT_PLAIN;
        List<Token> said = Token.in(article.text(), source);
        List<Token> words = ClaimWords.of(claim);
        List<Token> there = words.stream().filter(word -> ClaimWords.isIn(word, said)).toList();
        boolean known = words.stream().filter(word -> !there.contains(word)).allMatch(word -> isUnderstood(word, source));
        if (there.isEmpty() || !known) return ClaimVerdict.WORDS_NOT_QUOTED;
        Optional<ClaimAlignment> aligned = ClaimAlignment.of(claim, there, said);
        if (aligned.isPresent()) {
            boolean quoted = isInQuotation(said.get(aligned.get().first()).start());
            return quoted ? ClaimVerdict.OTHERWISE_MEANT : meaning(claim, said, aligned.get());
        }
        boolean plain = there.equals(words)
                && YesNo.judge(article, sentence, source).outcome() == Verdict.Outcome.YES;
        return plain ? ClaimVerdict.KEPT : ClaimVerdict.OTHERWISE_PUT;
    }

    /** What stands between quotation marks is its speaker's word; they may have been opened sentences before. */
    private boolean isInQuotation(int offset) {
        int paragraph = article.paragraphs().stream().mapToInt(Span::start).filter(start -> start <= offset).max().orElse(0);
        return article.text().substring(paragraph, offset).chars().filter(sign -> "\"\u201c\u201d".indexOf(sign) >= 0).count()
                % 2 == 1;
    }

    private static ClaimVerdict meaning(List<Token> claim, List<Token> said, ClaimAlignment aligned) {
        boolean nearEnd = said.size() - aligned.last() - 1 <= TRAILING;
        List<Token> scope = said.subList(0, nearEnd ? said.size() : aligned.last() + 1);
        boolean sameSign = negated(claim) == negated(scope) && aligned.negatesAlike();
        Set<String> cautions = cautions(claim);
        return sameSign && cautions.containsAll(cautions(scope)) && cautions(scope).containsAll(cautions)
                ? ClaimVerdict.KEPT
                : ClaimVerdict.OTHERWISE_MEANT;
    }

    private static boolean negated(List<Token> tokens) {
        return tokens.stream().anyMatch(Caution::negates);
    }

    private static Set<String> cautions(List<Token> tokens) {
        List<String> cautions = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (Caution.isIn(tokens, at)) cautions.add(Lemma.of(tokens.get(at).text()));
        }
        return cautions.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPlain(String sentence, String source) {
        return PLAIN.matcher(sentence).matches()
                || sentence.codePoints().filter(sign -> !PLAIN.matcher(Character.toString(sign)).matches())
                        .allMatch(sign -> Character.getType(sign) != Character.FORMAT && source.indexOf(sign) >= 0);
    }

    private boolean isUnderstood(Token word, Span source) {
        boolean joins = FunctionWords.PREPOSITIONS.contains(word.lower());
        if (word.isFigure() || joins || !ClaimWords.isIn(word, question)) return false;
        boolean agreed = read.filter(source::contains).isPresent();
        return agreed && article.paragraphs().stream().filter(paragraph -> paragraph.contains(source))
                .anyMatch(paragraph -> ClaimWords.isIn(word, Token.in(article.text(),
                        new Span(paragraph.start(), source.end()))));
    }
}
