package dev.readback.inference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as atoms, and where the writing of a word says little because any word would be capitalised there. */
final class AtomText {
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ":");
    private static final Set<String> OPENERS = Set.of("\"", "'", "(", "[");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "st", "gen", "sen", "gov", "rep", "prof", "rev",
            "capt", "col", "lt", "sgt", "hon", "jr", "sr", "mt", "vs", "no");
    private static final int HEADLINE_WORD = 4;

    private final String text;
    private final List<Atom> atoms;
    private final boolean headline;

    AtomText(String text, boolean isTitle) {
        this.text = text;
        this.atoms = Atom.of(text);
        this.headline = isTitle && atoms.stream().skip(1).filter(atom -> atom.isWord() && atom.plain().length() >= HEADLINE_WORD)
                .allMatch(atom -> !Character.isLowerCase(text.codePointAt(atom.start())));
    }

    int size() {
        return atoms.size();
    }

    Atom atom(int index) {
        return atoms.get(index);
    }

    /** The atom as written. */
    String written(int index) {
        return atoms.get(index).in(text);
    }

    /** Whether something stands between this atom and the one before it; there must be one. */
    boolean isSpaced(int index) {
        return atoms.get(index).start() > atoms.get(index - 1).end();
    }

    boolean beginsParagraph(int index) {
        return index == 0 || PARAGRAPH_END.matcher(text).region(atoms.get(index - 1).end(), atoms.get(index).start()).find();
    }

    /** At the beginning of a sentence or anywhere in a headline. */
    boolean isCapitalisedAnyway(int index) {
        if (headline || beginsParagraph(index)) return true;
        Atom before = atoms.get(index - 1);
        if (OPENERS.contains(before.plain())) return index == 1 || isSpaced(index - 1);
        return ENDS.contains(before.plain()) && isSpaced(index) && !isAbbreviation(index - 1);
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(atoms.get(index).start()));
    }

    private boolean isAbbreviation(int stop) {
        if (stop == 0 || !atoms.get(stop).plain().equals(".")) return false;
        String word = atoms.get(stop - 1).plain();
        return word.length() == 1 && Character.isLetter(word.charAt(0)) || TITLES.contains(word);
    }
}
