package org.trusttimeline.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trusttimeline.benchmarks.harness.Figure;

/** The figures as one table, which reads as text and as Markdown. */
public final class Table {

    private static final List<String> HEAD =
            List.of("measure", "value", "unit", "baseline", "ratio", "spread", "wanted", "reached");

    private static final List<Integer> NUMBERS = List.of(1, 4, 5);

    private Table() {}

    /** The table, without a line break at its end. */
    public static String of(List<Figure> figures) {
        List<List<String>> rows =
                Stream.concat(Stream.of(HEAD), figures.stream().map(Table::row)).toList();
        List<Integer> widths = IntStream.range(0, HEAD.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        return Stream.concat(
                        Stream.of(line(rows.getFirst(), widths), rule(widths)),
                        rows.stream().skip(1).map(row -> line(row, widths)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(Figure figure) {
        return List.of(
                figure.measure(),
                number(figure.value()),
                figure.unit(),
                figure.baseline().equals(figure.measure()) ? "itself" : figure.baseline(),
                number(figure.ratio()),
                String.format(Locale.ROOT, "%.0f %%", 100 * figure.spread()),
                figure.wanted().words(),
                figure.wanted().verdict(figure));
    }

    /** Three digits that tell something, whatever the size. */
    static String number(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), widths.get(column), NUMBERS.contains(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .mapToObj(column -> NUMBERS.contains(column)
                        ? "-".repeat(widths.get(column) - 1) + ":"
                        : "-".repeat(widths.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String padded(String cell, int width, boolean right) {
        String blank = " ".repeat(width - cell.length());
        return right ? blank + cell : cell + blank;
    }
}
