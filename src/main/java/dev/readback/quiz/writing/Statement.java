package dev.readback.quiz.writing;

import dev.readback.article.Span;

/**
 * A sentence of the article, cut so that it can stand alone. Whatever is shown is sliced from the article; the only local
 * edits are a capital at the start, a full stop at the end and single spaces for line breaks.
 *
 * @param sentence the whole sentence: the evidence
 * @param body the part that is shown, without the closing full stop
 * @param paragraph index of its paragraph
 * @param index of the sentence in the article
 */
record Statement(String text, Span sentence, Span body, int paragraph, int index) {
    Statement {
        if (!sentence.contains(body)) throw new IllegalArgumentException("a statement lies within its sentence");
    }

    String shown() {
        return finish(body.in(text));
    }

    /** The statement with {@code words} in the place of {@code part}. */
    String with(Span part, String words) {
        return finish(text.substring(body.start(), part.start()) + words + text.substring(part.end(), body.end()));
    }

    /** What follows {@code part}, without the full stop. */
    String after(Span part) {
        return oneLine(text.substring(part.end(), body.end())).strip();
    }

    String before(Span part) {
        return text.substring(body.start(), part.start());
    }

    /** The whole sentence, for quoting. */
    String quote() {
        return oneLine(sentence.in(text));
    }

    /** The same for whatever asks about {@code key} as this sentence has it. */
    String fact(AnswerCandidate key) {
        return index + " " + key.identity();
    }

    Statement cutTo(Span shorter) {
        return new Statement(text, sentence, shorter, paragraph, index);
    }

    int words() {
        return Word.in(text, body).size();
    }

    private static String finish(String cut) {
        String line = oneLine(cut);
        return Character.toUpperCase(line.charAt(0)) + line.substring(1) + (line.matches("(?s).*[.!?][\"”]?") ? "" : ".");
    }

    private static String oneLine(String cut) {
        return cut.replaceAll("\\s+", " ");
    }
}
