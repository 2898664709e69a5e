package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whom and what the last questions and answers were about. */
final class Antecedents {
    private static final int LOOKED_BACK = 4;
    private static final int LONGEST = 6;
    private final Cast cast;
    private final Phrases phrases;
    private final List<Past> pasts;

    /** @param pasts the latest first */
    Antecedents(Cast cast, Phrases phrases, List<Past> pasts) {
        this.cast = cast;
        this.phrases = phrases;
        this.pasts = pasts.stream().limit(LOOKED_BACK).map(Antecedents::withoutQuotation).toList();
    }

    /** The people that "he" or "she" may be: one when it is clear, several when it is not, none when nobody was named. */
    List<String> people(Gender wanted) {
        for (Past past : pasts) {
            List<Figure> asked = people(past.question(), wanted);
            List<Figure> told = people(past.answer(), wanted);
            if (asksWho(past) && told.size() == 1) return names(told);
            List<Figure> all = Stream.concat(asked.stream(), told.stream()).distinct().toList();
            if (all.size() == 1) return names(all);
            if (asked.size() == 1) return names(asked);
            if (!all.isEmpty()) return names(all);
            if (asksWho(past) && past.isAnswered()) {
                List<String> unnamed = phrases.in(past.answer());
                if (unnamed.size() == 1) return List.of(definite(unnamed.get(0)));
            }
        }
        return pasts.stream().limit(1).flatMap(past -> past.evidence().stream())
                .map(span -> names(cast.within(span).stream().filter(each -> isSuch(each, wanted)).toList())).findFirst()
                .orElse(List.of());
    }

    /** What "it" or "they" may be, the likeliest first: what was asked about, then what was answered. */
    List<String> things() {
        List<String> things = new ArrayList<>();
        for (Past past : pasts) {
            if (!things.isEmpty()) break;
            List<String> asked = phrases.in(past.question()).stream().filter(this::isThing).toList();
            List<String> told = past.answer().split(" ").length > LONGEST
                    ? List.of()
                    : phrases.in(past.answer()).stream().filter(this::isThing).toList();
            Stream.concat(asked.stream(), told.stream()).map(Antecedents::definite)
                    .filter(each -> !things.contains(each)).forEach(things::add);
        }
        return things;
    }

    /** Two named things of which the last question asked in one breath ("What are A and B?"): "it" may be either. */
    List<String> namedTogether() {
        return pasts.stream().limit(1).map(Past::question).flatMap(question -> {
            List<String> named = phrases.in(question).stream().filter(this::isThing).filter(Antecedents::isNamed).toList();
            return named.size() == 2 && question.contains(named.get(0) + " and " + named.get(1))
                    ? named.stream()
                    : Stream.empty();
        }).map(Antecedents::definite).toList();
    }

    private static boolean isNamed(String phrase) {
        return Character.isUpperCase(phrase.replaceFirst("^[Tt]he ", "").codePointAt(0));
    }

    /** Whom a quoted sentence names has not been spoken of. */
    private static Past withoutQuotation(Past past) {
        return new Past(past.question().replaceAll("“[^”]*”", "this"), past.answer(), past.evidence());
    }

    private boolean isThing(String phrase) {
        return cast.namedIn(phrase).stream().noneMatch(Figure::isPerson) && !phrase.matches("\\d.*")
                && !phrase.toLowerCase(Locale.ROOT).matches("(?:kind|way|time|year|day|name|people|person|job)s?");
    }

    private List<Figure> people(String text, Gender wanted) {
        return cast.namedIn(text).stream().filter(each -> isSuch(each, wanted)).toList();
    }

    private static boolean isSuch(Figure figure, Gender wanted) {
        return figure.isPerson() && figure.gender().agrees(wanted);
    }

    private static boolean asksWho(Past past) {
        return past.question().toLowerCase(Locale.ROOT).matches("(?:by |for |to |with )?(?:who|whom|whose|which \\w+)\\b.*");
    }

    private static List<String> names(List<Figure> figures) {
        return figures.stream().map(Figure::name).distinct().toList();
    }

    private static String definite(String phrase) {
        return phrase.replaceFirst("^(?:[Aa]n?|[Tt]he) ", "the ");
    }
}
