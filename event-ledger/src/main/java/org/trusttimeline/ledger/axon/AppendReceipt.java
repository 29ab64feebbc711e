package org.trusttimeline.ledger.axon;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.append.Appender.Appended;

/**
 * What the ledger acknowledged in a unit of work. A command handler takes it and returns it still empty; it is filled
 * when the unit of work commits, so whoever dispatched the command reads it from a successful result.
 */
public final class AppendReceipt {

    /** The key under which the unit of work holds its receipt. */
    public static final String RESOURCE = AppendReceipt.class.getName();

    private volatile @Nullable Line last;

    private AppendReceipt() {}

    /**
     * The receipt of the current unit of work, the outermost where they are nested: it is the one that appends.
     *
     * @throws IllegalStateException if there is no unit of work
     */
    public static AppendReceipt ofCurrentUnitOfWork() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, key -> new AppendReceipt());
    }

    /** Whether anything was acknowledged. */
    public boolean isFilled() {
        return last != null;
    }

    /**
     * What the last row was given.
     *
     * @throws IllegalStateException if nothing was acknowledged
     */
    public Appended appended() {
        return line().appended();
    }

    /**
     * The position of the last row in its stream.
     *
     * @throws IllegalStateException if nothing was acknowledged
     */
    public long position() {
        return line().position();
    }

    void fill(Appended appended, long position) {
        last = new Line(appended, position);
    }

    private Line line() {
        Line line = last;
        if (line == null) {
            throw new IllegalStateException("nothing was acknowledged in this unit of work");
        }
        return line;
    }

    private record Line(Appended appended, long position) {}
}
