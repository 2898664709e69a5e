package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;

/** All gates, in the order they are tried; the first that fails is reported. */
final class Gates {
    static final List<Gate> ALL = List.of(new EvidencePresent(), new Veracity(), new EnoughOptions(),
            new DistinctOptions(),
            new OneRightOption(), new KeyHidden(), new StemLength(), new WholeSentence(), new StandsAlone(), new WhFits(),
            new NothingInvented(), new Wording(), new Attributed(), new Faithful(), new WhoIsMeant(), new RightPart(),
            new NamedSort(),
            new WholeKey(), new Aside(), new WorthAsking(), new ExactDate(), new OnePlace(), new Happened(), new WholeDeed(),
            new NotCounted(), new FoundByReading(), new TextDependence(), new SameForm(),
            new BalancedLength(), new BlankPlacement(), new OutsideList(), new SortedNumbers(), new FalseByContent(),
            new DistinctDates());

    private Gates() {
    }

    /** Every gate that {@code draft}, made of an item, fails. An item does not keep which value of a false statement was swapped. */
    static List<Gate> allFailing(Draft draft, Reading reading) {
        boolean swapped = !draft.isFalseStatement();
        return ALL.stream().filter(gate -> swapped || !(gate instanceof EnoughOptions))
                .filter(gate -> !gate.passes(draft, reading)).toList();
    }

    static Optional<Gate> failing(Draft draft, Reading reading) {
        return ALL.stream().filter(gate -> !gate.passes(draft, reading)).findFirst();
    }
}
