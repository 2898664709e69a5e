package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * Finds sequences of capitalised words within a sentence and parts titles, countries and adjectives of origin from the
 * names beside them: "US President Barack Obama" is a country and a titled name.
 */
final class NameFinder {
    private static final Set<String> LINKING = Set.of("of", "the", "de", "la", "van", "von", "bin", "al", "del", "for");
    private static final Set<String> DOTTED = Set.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Prof", "St", "Col", "Capt",
            "Gov");
    private static final Pattern LOWER_TAIL = Pattern.compile(".*-\\p{Ll}.*");
    private static final Pattern ARABIC = Pattern.compile("(?:al|el|ul)-.*|.*-(?:al|el|ul|i)-.*");
    private static final Pattern CALENDAR_OR_I = Pattern
            .compile(Dates.MONTHS + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|I|I['’].*");
    private static final Set<String> ARTICLES = Set.of("of", "the", "for");
    private static final Set<String> OF_PARTS = Set.of("Republic", "Kingdom", "Gulf", "Bank", "Daughters", "Sons", "Isle", "Cape",
            "States", "Bay", "Globe");
    private static final Set<String> THINGS = Set.of("States", "Nations", "Union", "Security", "Games", "Minister", "Africa",
            "America",
            "Korea", "Ireland", "Sudan", "Carolina", "Dakota", "Timor", "Virginia", "Asia");
    private final String text;
    /** Words seen capitalised inside a sentence; only these, and surer ones, count as names at its start. */
    private final Set<String> capitalisedInside;

    /** Words seen in small letters anywhere: at the start of a sentence these are hardly part of a name. */
    private final Set<String> small;

    /** Whether the Tagger sees a name at an offset. */
    private final IntPredicate tagged;

    NameFinder(String text, Set<String> capitalisedInside, Set<String> small, IntPredicate tagged) {
        this.tagged = tagged;
        this.text = text;
        this.small = small;
        this.capitalisedInside = capitalisedInside;
    }

    List<Name> in(Span sentence) {
        List<Word> words = Word.in(text, sentence);
        List<Name> names = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int end = isNamePart(words.get(next)) ? sequenceEnd(words, next) : next;
            if (end > next) add(names, words.subList(skipStart(words, next, end), end));
            next = Math.max(end, next + 1);
        }
        return names;
    }

    private static boolean isNamePart(Word word) {
        String plain = word.text();
        boolean lowerTail = plain.indexOf('-') >= 0 && LOWER_TAIL.matcher(plain).matches() && !ARABIC.matcher(plain).matches();
        return (word.isCapitalised() || plain.startsWith("al-") || plain.startsWith("el-")) && !lowerTail
                && !CALENDAR_OR_I.matcher(plain).matches();
    }

    private int sequenceEnd(List<Word> words, int start) {
        int end = start + 1;
        while (end < words.size()) {
            int step = linked(words, end);
            if (step == 0) break;
            end += step;
        }
        boolean tainted = end < words.size() && words.get(end).text().matches("\\p{Lu}.*-\\p{Ll}.*") && follows(words, end);
        return tainted ? start : end;
    }

    /** How many words from {@code at} on still belong to the name: 0 when it has ended. */
    private int linked(List<Word> words, int at) {
        int reach = at;
        while (reach < words.size() && reach - at < 2 && follows(words, reach) && LINKING.contains(words.get(reach).text())) {
            reach++;
        }
        if (reach >= words.size() || !follows(words, reach) || !isNamePart(words.get(reach))) return 0;
        if (reach == at) return 1;
        return links(words.get(at - 1), words.get(at)) ? reach - at + 1 : 0;
    }

    private static boolean links(Word before, Word link) {
        if (!ARTICLES.contains(link.text())) return true;
        return link.text().equals("of") && (WordList.ORGANISATIONS.has(before.text()) || WordList.VENUES.has(before.text())
                || OF_PARTS.contains(before.text()));
    }

    private boolean follows(List<Word> words, int at) {
        if (at == 0) return false;
        Word before = words.get(at - 1);
        String gap = text.substring(before.span().end(), words.get(at).span().start());
        boolean dotted = before.text().length() == 1 || DOTTED.contains(before.text());
        return gap.equals(" ") || gap.equals(". ") && dotted;
    }

    /** Leaves out words that are capitalised only because the sentence begins there. */
    private int skipStart(List<Word> words, int start, int end) {
        int from = start;
        while (from < end && (from == 0 || from == start) && isOnlyInitial(words, from, end))
            from++;
        return from;
    }

    private boolean isOnlyInitial(List<Word> words, int at, int end) {
        Word word = words.get(at);
        if (WordList.STOP.has(word.text()) && !word.isAcronym()) return true;
        return at == 0 && !opensName(word, end) && !capitalisedInside.contains(word.text()) && !word.isAcronym()
                && !Countries.has(word.text())
                && !WordList.FIRST_NAMES.has(word.text()) && !WordList.TITLES.has(word.text())
                && !tagged.test(word.span().start());
    }

    /** Whether a first word that is never written small has a capitalised word after it: "Valeska Paris claims". */
    private boolean opensName(Word word, int end) {
        return end > 1 && !small.contains(word.lower()) && !WordList.DEMONYMS.has(word.text());
    }

    private void add(List<Name> names, List<Word> words) {
        int title = lastTitle(words);
        if (title >= 0) addParts(names, words.subList(0, firstTitle(words)), 0);
        addParts(names, words, title + 1);
    }

    /** @param from where the name begins, after its title */
    private void addParts(List<Name> names, List<Word> words, int from) {
        int start = from;
        while (start < words.size() && WordList.DEMONYMS.has(words.get(start).text()) && onlyOrigin(words, start))
            start++;
        int country = countryPrefix(words, start);
        if (country > start) {
            names.add(name(words, start, country, start));
            start = country;
        }
        if (start < words.size()) names.add(name(words, start, words.size(), from > 0 ? firstTitle(words) : start));
    }

    private static boolean onlyOrigin(List<Word> words, int start) {
        return words.subList(start, words.size()).stream().noneMatch(word -> isThingWord(word.text()));
    }

    private int countryPrefix(List<Word> words, int start) {
        for (int end = words.size() - 1; end > start; end--) {
            String prefix = text.substring(words.get(start).span().start(), words.get(end - 1).span().end());
            boolean rest = words.subList(end, words.size()).stream().noneMatch(word -> isThingWord(word.text()));
            if (Countries.has(prefix) && rest) return end;
        }
        return start;
    }

    private static boolean isThingWord(String word) {
        return WordList.ORGANISATIONS.has(word) || WordList.VENUES.has(word) || WordList.PLACES.has(word)
                || THINGS.contains(word);
    }

    private Name name(List<Word> words, int from, int to, int titleFrom) {
        Span core = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
        Span titled = new Span(words.get(Math.min(titleFrom, from)).span().start(), core.end());
        return new Name(core, titled, text.substring(titled.start(), core.start()).strip(), core.in(text));
    }

    /** A word is a title when it stands before a name or a further title; "General Motors" and "King's College" are not. */
    private static int lastTitle(List<Word> words) {
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (WordList.TITLES.has(words.get(i).text())) last = i;
        }
        boolean organisation = words.stream().anyMatch(word -> isThingWord(word.text()) && !word.text().equals("Minister"));
        return organisation && last < words.size() - 1 ? -1 : last;
    }

    private static int firstTitle(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (WordList.TITLES.has(words.get(i).text())) return i;
        }
        return 0;
    }
}
