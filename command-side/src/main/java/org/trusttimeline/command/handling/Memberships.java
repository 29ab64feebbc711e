package org.trusttimeline.command.handling;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.stream.Stream;
import org.trusttimeline.command.joint.Membership;
import org.trusttimeline.command.joint.Refusal;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;

/**
 * Who belongs to which couple, known before anything is read or sealed in their name. The chart itself asks again, from
 * its exact state.
 */
public final class Memberships {

    private final LedgerReader reader;
    private final LoadingCache<JointChart, Membership> known;

    public Memberships(LedgerReader reader, long cached) {
        this.reader = reader;
        this.known = Caffeine.newBuilder().maximumSize(cached).build(this::read);
    }

    /**
     * Lets through who belongs here; before it turns anybody away it reads the chart.
     *
     * @throws Refusal if they do not belong, or speak for somebody they may not speak for
     */
    public void admit(JointChart chart, String actor, Role role, Statement statement) {
        try {
            known.get(chart).admit(actor, role, statement);
        } catch (Refusal perhapsStale) {
            known.invalidate(chart);
            known.get(chart).admit(actor, role, statement);
        }
    }

    private Membership read(JointChart chart) {
        Relationship couple = new Relationship();
        try (Stream<LedgerRow> rows = reader.ofStream(chart.stream(), 0)) {
            rows.map(LedgerRow::entry).forEach(entry -> evolve(couple, entry));
        }
        return couple.membership();
    }

    private static void evolve(Relationship couple, Entry entry) {
        if (entry.event() instanceof JointEvent event) {
            couple.evolve(event, entry.recording());
        }
    }
}
