package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.article.Span;
import dev.readback.quiz.Item.TrueFalse;
import dev.readback.quiz.ItemKind;

/**
 * States a sentence as it stands, or with one name, number or date exchanged for a wrong one of its kind. Never a "not" put
 * in: that gives itself away.
 */
final class TrueFalseDrafter implements Drafter {
    /** A false denial is a riddle. */
    private static final Pattern DENIED = Pattern.compile("(?is).*\\b(?:not|never|no|nor|neither|\\p{L}+n['’]t)\\b.*");
    private static final double BASE = 0.9;
    private static final int MOST_WORDS = 30;
    private static final double MOST_SHARED = 0.2;

    @Override
    public ItemKind kind() {
        return ItemKind.TRUE_FALSE;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
        List<Draft> drafts = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (statement.words() > MOST_WORDS || DENIED.matcher(statement.shown()).matches()) continue;
            drafts.add(asItStands(reading, statement));
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                exchanged(reading, statement, key, seed).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Draft asItStands(Reading reading, Statement statement) {
        return new Draft(ItemKind.TRUE_FALSE, statement.shown(), TrueFalse.TRUE, statement.body(), statement.sentence(),
                AnswerType.UNDECIDED, statement.index() + " whole", List.of(), false, List.of(),
                Worth.of(BASE, reading, statement));
    }

    private static Optional<Draft> exchanged(Reading reading, Statement statement, AnswerCandidate key, long seed) {
        Span part = key.text().contains(" ") ? key.span() : key.titled();
        String rest = statement.with(part, "");
        boolean bounded = key.quantity().filter(Quantity::bounded).isPresent();
        boolean partOfName = key.type() == AnswerType.NUMBER && Character.isUpperCase(key.text().charAt(0))
                && key.span().start() > statement.body().start();
        boolean named = key.entity().isPresent() || key.type() == AnswerType.DATE;
        if (!statement.body().contains(key.titled()) || isSubject(reading, key) || Gendered.tells(key, statement.shown())
                || bounded || partOfName
                || !isSurelyOfItsSort(key.type(), key.text())
                || named && !Exclusive.isAt(reading.parse(statement.index()), key.span()))
            return Optional.empty();
        Set<String> asked = Word.content(rest);
        Random random = Chance.at(seed, key.span());
        List<Distractor> wrong = new Distractors(reading).of(statement, key, asked, random).stream()
                .filter(distractor -> isSurelyOfItsSort(key.type(), distractor.text()) && isRefuted(key, distractor)
                        && isSurelyWrong(distractor, asked, reading))
                .toList();
        if (wrong.isEmpty()) return Optional.empty();
        Distractor chosen = wrong.get(random.nextInt(wrong.size()));
        String note = "The article says “" + key.text() + "”, not “" + chosen.text() + "”.";
        return Optional.of(new Draft(ItemKind.TRUE_FALSE, statement.with(part, chosen.text()), TrueFalse.FALSE, part,
                statement.sentence(), key.type(), statement.fact(key),
                List.of(new Distractor(chosen.text(), note, chosen.entity())), false, List.of(),
                Worth.of(BASE, reading, statement)));
    }

    /** Of what an article is about it tells so much that another in its place is seen to be wrong. */
    private static boolean isSubject(Reading reading, AnswerCandidate key) {
        Set<String> title = Word.content(reading.article().title());
        return key.type() != AnswerType.PLACE && key.entity().filter(entity -> title.containsAll(entity.nameWords())).isPresent();
    }

    /** A body exchanged for what is none, or a city for a valley, makes nonsense: what both are is to be known. */
    private static boolean isSurelyOfItsSort(AnswerType type, String name) {
        return switch (type) {
            case ORGANISATION -> Word.in(name).stream().anyMatch(word -> WordList.ORGANISATIONS.has(word.text()));
            case PLACE -> Countries.has(name) || WordList.CITIES.has(name);
            case PERSON, NUMBER, DATE, UNDECIDED -> true;
        };
    }

    /** What the article never mentions it does not deny. */
    private static boolean isRefuted(AnswerCandidate key, Distractor distractor) {
        return key.entity().isEmpty() || distractor.entity().isPresent();
    }

    /** Stricter than among options, where a better answer stands beside it: hardly a word shared where the article names it. */
    private static boolean isSurelyWrong(Distractor distractor, Set<String> asked, Reading reading) {
        return distractor.entity().filter(id -> reading.maySupport(reading.mentions().entities().get(id), asked, MOST_SHARED))
                .isEmpty();
    }
}
