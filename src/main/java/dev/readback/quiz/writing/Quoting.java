package dev.readback.quiz.writing;

/** Quotation marks: whether they come in pairs, and what stands outside them. */
final class Quoting {
    private Quoting() {
    }

    static boolean isBalanced(String text) {
        long straight = text.chars().filter(sign -> sign == '"').count();
        long opening = text.chars().filter(sign -> sign == '“').count();
        long closing = text.chars().filter(sign -> sign == '”').count();
        long open = text.chars().filter(sign -> sign == '(' || sign == '[').count();
        long close = text.chars().filter(sign -> sign == ')' || sign == ']').count();
        boolean closesFirst = text.matches("(?s)[^(\\[]*[)\\]].*");
        return straight % 2 == 0 && opening == closing && open == close && !closesFirst;
    }

    /** Whether a quotation has begun in {@code text} and not ended. */
    static boolean isOpen(String text) {
        long straight = text.chars().filter(sign -> sign == '"').count();
        return straight % 2 == 1 || text.lastIndexOf('“') > text.lastIndexOf('”');
    }

    /** The text with everything between double quotation marks taken out. */
    static String outside(String text) {
        return text.replaceAll("\"[^\"]*\"|“[^”]*”", "\"\"");
    }

    static boolean startsWithQuote(String text) {
        return text.matches("(?s)^[\"“‘'].*");
    }

    /** At most {@code longest} characters of {@code text}, cut between words. */
    static String shorten(String text, int longest) {
        if (text.length() <= longest) return text;
        int cut = text.lastIndexOf(' ', longest);
        return text.substring(0, cut > 0 ? cut : longest) + "…";
    }
}
