package dev.readback.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sheet with all that its judges say. A third judge may judge no more than what the first two disagree on.
 *
 * @param items those judged by two judges at least, or by the only one, in the order of the sheet
 * @param left ids of the others
 * @param judges how many there are
 */
record Judging(List<JudgedItem> items, List<String> left, int judges) {
    private static final int ENOUGH = 2;

    Judging {
        items = List.copyOf(items);
        left = List.copyOf(left);
        if (items.isEmpty()) throw new IllegalArgumentException("no item is judged by two judges");
    }

    /** @param files one of each judge. A judgement of what is not on the sheet is an error. */
    static Judging read(Path key, List<Path> files) {
        return of(SheetKey.read(key), files.stream().map(Judgement::read).toList());
    }

    static Judging of(List<SheetKey> sheet, List<Map<String, Judgement>> judges) {
        requireOnSheet(sheet, judges);
        List<JudgedItem> items = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (SheetKey key : sheet) {
            Map<Integer, Judgement> said = said(key.id(), judges);
            if (said.size() >= Math.min(ENOUGH, judges.size())) {
                items.add(new JudgedItem(key, said));
            } else {
                left.add(key.id());
            }
        }
        return new Judging(items, left, judges.size());
    }

    /** What the service wrote. */
    List<JudgedItem> written() {
        return items.stream().filter(item -> !item.key().spoilt()).toList();
    }

    /** What was spoilt on purpose. */
    List<JudgedItem> controls() {
        return items.stream().filter(item -> item.key().spoilt()).toList();
    }

    /** Two judges, by their numbers from 0, on the items that both have judged; empty when there are none. */
    Optional<TwoJudges> between(int first, int second) {
        List<JudgedItem> both = items.stream().filter(item -> item.byJudge().keySet().containsAll(List.of(first, second)))
                .toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(new TwoJudges(passed(both, first), passed(both, second)));
    }

    private static List<Boolean> passed(List<JudgedItem> items, int judge) {
        return items.stream().map(item -> item.byJudge().get(judge).passes()).toList();
    }

    private static Map<Integer, Judgement> said(String id, List<Map<String, Judgement>> judges) {
        Map<Integer, Judgement> said = new TreeMap<>();
        for (int judge = 0; judge < judges.size(); judge++)
            if (judges.get(judge).containsKey(id)) said.put(judge, judges.get(judge).get(id));
        return said;
    }

    private static void requireOnSheet(List<SheetKey> sheet, List<Map<String, Judgement>> judges) {
        Set<String> strange = new HashSet<>();
        judges.forEach(judge -> strange.addAll(judge.keySet()));
        sheet.forEach(key -> strange.remove(key.id()));
        if (!strange.isEmpty()) throw new IllegalArgumentException("not on the sheet: " + strange.stream().sorted().toList());
    }
}
