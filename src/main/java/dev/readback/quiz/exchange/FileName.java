package dev.readback.quiz.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a downloaded file: letters, digits and hyphens of a title, so that no system takes any of it for a path, a device
 * or a hidden file.
 *
 * @param name with its suffix; letters of any script
 * @param ascii the same for clients that know no other letters
 */
record FileName(String name, String ascii) {
    /** Leaves room for the suffix and for "(1)" in the 255 bytes that file systems allow, at four bytes a character. */
    private static final int MOST_CHARACTERS = 50;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d");

    /** @param suffix with its dot; of ASCII letters, digits and dots */
    static FileName of(String title, String suffix) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return new FileName(stem(Normalizer.normalize(title, Normalizer.Form.NFC), NOT_A_WORD) + suffix,
                stem(plain, NOT_ASCII) + suffix);
    }

    /** The value of the Content-Disposition header (RFC 6266). */
    String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private static String stem(String title, Pattern separator) {
        String words = separator.matcher(title).replaceAll(" ").strip().replace(' ', '-');
        int end = Math.min(words.codePointCount(0, words.length()), MOST_CHARACTERS);
        String cut = words.substring(0, words.offsetByCodePoints(0, end)).replaceAll("-$", "");
        return cut.isEmpty() || DEVICE.matcher(cut).matches() ? ("quiz-" + cut).replaceAll("-$", "") : cut;
    }
}
