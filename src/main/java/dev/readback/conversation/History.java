package dev.readback.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.readback.article.Span;
import dev.readback.dialogue.Past;

/** What earlier turns leave to lean on. */
final class History {
    private static final int MOST = 6;

    private History() {
    }

    /** Questions and their answers, the latest first. */
    static List<Past> pasts(List<Turn> turns) {
        return latest(turns).stream().filter(turn -> turn.kind().equals("question")).limit(MOST).map(turn -> {
            boolean found = turn.answer().outcome().equals("found");
            return new Past(turn.understoodAs(), found ? turn.answer().text() : "",
                    spans(turn).stream().findFirst().filter(span -> found));
        }).toList();
    }

    /** Where the last answers stand, the latest first. */
    static List<Span> recent(List<Turn> turns) {
        return latest(turns).stream().flatMap(turn -> spans(turn).stream().limit(1)).limit(MOST).toList();
    }

    static List<Span> spans(Turn turn) {
        return turn.answer().citations().stream().map(citation -> new Span(citation.start(), citation.end())).toList();
    }

    private static List<Turn> latest(List<Turn> turns) {
        List<Turn> latest = new ArrayList<>(turns);
        Collections.reverse(latest);
        return latest;
    }
}
