package dev.readback.quiz.exchange;

/** Text as the content of an HTML element, XML as well: what is read is what was written, and none of it is markup. */
final class HtmlText {
    private HtmlText() {
    }

    static String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (char character : Characters.lines(text).toCharArray()) {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\n' -> html.append("<br/>");
                default -> html.append(character);
            }
        }
        return html.toString();
    }
}
