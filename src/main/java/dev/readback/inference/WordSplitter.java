package dev.readback.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a sentence into the words of Universal Dependencies' English treebanks, which the Tagger was trained on: clitics apart
 * (do n't, John 's), hyphens apart except behind a prefix (well - known, pre-war), figures whole (1,000.5, 9/11, 7:30), unit,
 * currency and percent sign apart, dotted abbreviations with their stops, repeated marks together.
 *
 * <p>Every kind is a pattern; the first in order that fits wins. All repeats that could be walked again and again have a bound.
 */
final class WordSplitter {
    private static final String ABBREVIATIONS = "Mr|Mrs|Ms|Dr|Drs|Prof|Gen|Sen|Sens|Rep|Reps|Gov|Capt|Lt|Col|Maj|Sgt|Cpl|Cmdr"
            + "|Adm|Brig|Rev|Fr|Hon|Pres|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Ave|Blvd|Rd|Dept|vs|etc|al|cf|ca|approx|No|Nos"
            + "|Fig|Figs|Vol|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Ph\\.D|div"
            + "|Esq|Univ|Assn|Messrs|Mme|Ste|Calif|Wash|Conn|Mass|Pa|Va|Ga|Fla|Ariz|Ill|Ind|Ky|Md|Mich|Minn|Miss|Tenn|Tex|Wis"
            + "|viz|eds|trans|op|esp|incl|ext|Attn|max|min|oz|lb|lbs|ft|hr|hrs|hwy|sq";
    private static final String PREFIXES = "non|pre|post|co|re|anti|semi|mini|multi|sub|pro|inter|intra|ultra|e|mid|un|ex|bi"
            + "|micro|neo|quasi|super|counter|socio|psycho|pseudo|de|tri|mega|meta|cross|macro|proto|trans|extra|hyper";
    private static final String NOT = "(?i:n['’]t)(?!\\p{L})";
    private static final Pattern WORD = Pattern.compile(String.join("|", //
            "(?:https?://|www\\.)[^\\s<>\"”]{0,2000}[^\\s<>\"”.,;:!?)\\]'’]", //
            "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}", //
            "[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.(?:com|org|net|edu|gov|info|co\\.uk|doc|xls|pdf|txt|html?|ca|mx|DOC|XLS)\\b", //
            "@\\w+|#[^\\d\\s]\\w*", //
            "^(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-z])\\.(?=\\s)", // the number of a list
            "\\d{1,9}(?:-\\d{1,9}){2,5}(?!\\w)|\\d{3}-\\d{4}(?!\\w)", // telephones, dates
            "\\d+(?:,\\d{3}(?!\\d)|[.:/]\\d+){0,20}(?:(?:st|nd|rd|th|s)(?!\\p{L}))?|\\.\\d+(?:\\.\\d+){0,20}", //
            "(?:\\p{L}\\.){2,20}", //
            "(?<![\\w.])(?:" + ABBREVIATIONS + ")\\.(?=\\s*[^\\s.])|(?<!\\w)(?:Inc|Jr|Sr|Corp|Ltd|Co)\\.", //
            "(?<!\\w)\\p{Lu}\\.(?=\\s*[\\w,(])", // the initial of a name
            "(?i:can(?=not\\b)|gon(?=na\\b)|wan(?=na\\b)|got(?=ta\\b))", //
            "(?<!\\w)(?i:do|did|does|could|would|should|is|was|have|has|ca|wo)(?=(?i:nt)\\b)", // typed without apostrophe
            "\\w{1,20}?(?=" + NOT + ")|" + NOT + "|['’`](?i:s|re|ve|ll|d|m)(?!\\p{L})", //
            "(?i:" + PREFIXES + ")-\\p{L}++(?!-)", //
            "\\p{L}\\w*+(?:['’](?!(?i:s|re|ve|ll|d|m|t)(?!\\p{L}))\\p{L}++){0,20}(?:&\\p{Lu}\\w*+(?!;)){0,20}", //
            "\\.{2,}|-{2,}|<+|>+|[!?]{2,}|={2,}|\\*{2,}|\\${2,}|_{2,}|~{2,}|\\+{2,}|…+|''|``", //
            "[:;=]['’]?-?[)(DPp](?!\\w)", // faces
            "\\S"), Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * A word's place.
     *
     * @param start first character in the sentence, UTF-16 units
     * @param end one past the last
     */
    record Place(int start, int end) {
        String in(String sentence) {
            return sentence.substring(start, end);
        }
    }

    private WordSplitter() {
    }

    /** The words of {@code sentence} in order; between them is nothing but white space. */
    static List<Place> words(String sentence) {
        List<Place> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find())
            words.add(new Place(matcher.start(), matcher.end()));
        return words;
    }
}
