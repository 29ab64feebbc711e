package org.trusttimeline.standalone.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.trusttimeline.standalone.progress.Progress;

/** Counts what became of the lines, in whichever order they are answered. */
final class ImportProgress {

    private final Progress progress;
    private final long total;
    private final TreeSet<Long> underWay = new TreeSet<>();
    private final List<ImportReport.RefusedLine> refused = new ArrayList<>();
    private long taken;

    ImportProgress(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    synchronized void begun(long line) {
        underWay.add(line);
    }

    synchronized void taken(long line) {
        taken++;
        done(line);
    }

    synchronized void refused(ImportReport.RefusedLine line) {
        refused.add(line);
        done(line.number());
    }

    private void done(long line) {
        underWay.remove(line);
        progress.at(taken + refused.size(), total, String.format(Locale.ROOT, "%,d refused", refused.size()));
    }

    /** How far it came: every line before this place was answered. */
    synchronized String place() {
        return underWay.isEmpty() ? "before the first line" : "at line " + underWay.first();
    }

    synchronized long taken() {
        return taken;
    }

    synchronized List<ImportReport.RefusedLine> refused() {
        return refused.stream()
                .sorted(Comparator.comparingLong(ImportReport.RefusedLine::number))
                .toList();
    }
}
