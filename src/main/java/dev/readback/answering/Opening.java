package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Set;

/**
 * What stands in a clause before the words that a question asks about. They begin what is said only if nothing before them can
 * own them: in "rebels who fought Gbagbo attacked", "forces backing Gbagbo attacked" and "the army of Gbagbo attacked" it is not
 * Gbagbo who attacked.
 *
 * @param question what is asked, whose own words open nothing
 * @param said the sentence
 * @param first the token that the asked words begin with
 */
record Opening(YesNoQuestion question, List<Token> said, int first) {
    private static final Set<String> RELATIVES = words("who whom whose which that");
    private static final Set<String> JOINING = words("and or nor");
    private static final Set<String> OPENS_CLAUSE = words("after before since as");
    /** First words of names that make another name of the rest: South Africa is not Africa. */
    private static final Set<String> MAKES_ANOTHER = words(
            "south north east west new old united great san santa saint st. los las "
                    + "el la upper lower northern southern eastern western central royal national real inter little sierra papua");

    boolean leavesSubject() {
        int before = first - 1;
        if (before >= 0 && said.get(first).isCapital() && said.get(before).isCapital()
                && MAKES_ANOTHER.contains(word(before)))
            return false;
        for (int at = before; at >= 0 && said.get(at).isWord(); at--) {
            String word = word(at);
            if (word.equals("at") && word(at + 1).equals("least")) return true;
            if (JOINING.contains(word)) return joinsClause(at);
            if (owns(at)) return false;
            if (FunctionWords.CONJUNCTIONS.contains(word) || OPENS_CLAUSE.contains(word)) return true;
            if (FunctionWords.PREPOSITIONS.contains(word) || isVerb(at)) return false;
        }
        return true;
    }

    /**
     * Whether "and" begins a clause, or joins subjects before which nothing stands ("Jones and Smith fled"). A verb right before
     * a preposition may be a participle ("men seen with Jones and Smith"), so it makes no clause.
     */
    private boolean joinsClause(int and) {
        boolean verb = false;
        boolean preposition = false;
        for (int at = and - 1; at >= 0; at--) {
            if (!said.get(at).isWord()) {
                if (verb || !said.get(at).text().equals(",")) break;
                continue;
            }
            if (owns(at)) return false;
            boolean participle = FunctionWords.PREPOSITIONS.contains(word(at + 1));
            verb |= isVerb(at) && !participle;
            preposition |= FunctionWords.PREPOSITIONS.contains(word(at)) || isVerb(at) && participle;
        }
        return verb || !preposition;
    }

    /** "Who", "backing": what follows is theirs. */
    private boolean owns(int at) {
        boolean participle = word(at).length() > 4 && word(at).endsWith("ing") && !FunctionWords.PREPOSITIONS.contains(word(at));
        return RELATIVES.contains(word(at)) || participle && isLow(at) && !isDescription(at);
    }

    private boolean isVerb(int at) {
        boolean auxiliary = FunctionWords.isAuxiliary(word(at)) && !question.names(said.get(at));
        return auxiliary || Lemma.isPast(word(at)) && isLow(at) && !isDescription(at);
    }

    /** No name; the first word of a sentence has its capital for nothing. */
    private boolean isLow(int at) {
        return at == 0 || !said.get(at).isCapital();
    }

    /** "The ruling party", "his wounded brother": right after an article or an owner stands no verb. */
    private boolean isDescription(int at) {
        return at > 0 && (FunctionWords.ARTICLES.contains(word(at - 1)) || FunctionWords.POSSESSIVE.contains(word(at - 1))
                || said.get(at - 1).isPossessive());
    }

    private String word(int at) {
        return said.get(at).lower();
    }
}
