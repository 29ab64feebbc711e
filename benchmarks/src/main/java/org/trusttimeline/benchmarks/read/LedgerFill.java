package org.trusttimeline.benchmarks.read;

import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.NewRow;

/** Writes records straight into a ledger, in big appends, interleaved as couples who live at the same time tell them. */
final class LedgerFill {

    private static final int ROWS_AT_A_TIME = 500;

    private final Appender appender;
    private final List<NewRow> rows = new ArrayList<>(ROWS_AT_A_TIME);

    LedgerFill(Appender appender) {
        this.appender = appender;
    }

    /** Each couple with so many entries on the joint chart and so many on the partner's own. */
    void write(List<GeneratedRecord> couples, int joint, int own) {
        for (int position = 0; position < Math.max(joint, own); position++) {
            for (GeneratedRecord couple : couples) {
                if (position < joint) {
                    take(couple.joint(position));
                }
                if (position < own) {
                    take(couple.own(position));
                }
            }
        }
        append();
    }

    private void take(NewRow row) {
        rows.add(row);
        if (rows.size() == ROWS_AT_A_TIME) {
            append();
        }
    }

    private void append() {
        if (!rows.isEmpty()) {
            appender.append(List.copyOf(rows));
            rows.clear();
        }
    }
}
