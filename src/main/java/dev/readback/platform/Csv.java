package dev.readback.platform;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180 with line feeds) that are safe to open in a spreadsheet: a cell that one would take for a
 * formula begins with an apostrophe. So does one that already looks like that, so that {@link #restored} gives back every cell.
 */
public final class Csv {
    /** After apostrophes and white space, what spreadsheets begin formulas with, wide forms included; or white space that they drop. */
    private static final Pattern FORMULA = Pattern.compile("(?sU)^(['\\s]*[=+\\-@＝＋－＠]|'*[\\t\\r\\n\\x00]).*");

    private Csv() {
    }

    /** One row with its end; every cell is quoted. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::neutralised).map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** What {@link #row} was given for {@code cell}, which was read from it. */
    public static String restored(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    private static String neutralised(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
