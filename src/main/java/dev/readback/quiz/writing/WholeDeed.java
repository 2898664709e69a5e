package dev.readback.quiz.writing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/**
 * A question keeps what its verbs cannot do without: of "sent Ada to buy the egg" nobody asks "Who was sent to buy?", and when a
 * book came out in one country is not when it came out.
 */
final class WholeDeed implements Gate {
    /** Verbs that need to say where, on what or how. */
    private static final Set<String> OPEN = Set.of("spend", "put", "place", "base", "locate", "situate", "live", "reside", "lie",
            "belong", "consist", "depend", "rely", "lead", "refer", "tell", "inform", "warn", "accuse", "convince", "sign",
            "turn", "write", "give", "send", "add", "compare", "devote", "dedicate", "convert", "transform", "name", "rename");
    /** What is done to the same thing in one place after the other, or under another name. */
    private static final Set<String> REPEATED = Set.of("publish", "release", "issue", "premiere", "air", "broadcast", "launch",
            "introduce", "show", "sell", "open", "debut", "perform", "appear");

    /** What many do: who did is no one's own. */
    private static final Pattern WIDE = Pattern.compile(
            "(?i)^(?:.*, )?who (?:used|uses|mentions|mentioned|discusses|discussed|likes|liked|wants|wanted|visited|studied) [^\\d]*$");

    @Override
    public String name() {
        return "whole-deed";
    }

    @Override
    public String reason() {
        return "a question left out what its verb needs";
    }

    @Override
    public String warning() {
        return "the question leaves out what its verb needs";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion() || draft.bare().startsWith(SpeakerAsker.QUOTED)) return true;
        if (WIDE.matcher(draft.bare()).find()) return false;
        Parse said = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        Parse asked = reading.parsed(draft.bare());
        List<Integer> key = said.within(draft.asked());
        return IntStream.range(0, asked.words().size()).filter(verb -> asked.word(verb).partOfSpeech() == PartOfSpeech.VERB)
                .allMatch(verb -> isWhole(asked, verb, said, key));
    }

    private static boolean isWhole(Parse asked, int verb, Parse said, List<Integer> key) {
        String base = Base.of(asked.word(verb));
        List<Integer> places = Nearness.places(said, asked.word(verb)).stream().filter(i -> said.word(i).isVerb()).toList();
        return places.isEmpty() || places.stream().anyMatch(place -> said.children(place).stream()
                .filter(child -> !isAsked(said, child, key) && !Nearness.has(asked, said.word(child)))
                .noneMatch(child -> isMissed(asked, verb, said.word(child), base)));
    }

    private static boolean isAsked(Parse said, int child, List<Integer> key) {
        return said.phrase(child).stream().anyMatch(key::contains);
    }

    private static boolean isMissed(Parse asked, int verb, TaggedWord lost, String base) {
        if (lost.is("obj")) return new Deeds(asked).of(verb, Part.DONE_TO).isEmpty();
        if (lost.isPronoun()) return false;
        if (lost.is("xcomp") || lost.is("ccomp")) return true;
        boolean kept = lost.partOfSpeech() == PartOfSpeech.PROPN && !lost.isTime() && REPEATED.contains(base);
        return lost.is("obl") && (kept || OPEN.contains(base) && !lost.isTime());
    }
}
