package org.trusttimeline.benchmarks.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;

/**
 * A couple, and what is sent in the name of one of them.
 *
 * @param chart their joint chart
 * @param partner the partner who speaks
 */
record CommandClient(JointChart chart, Caller partner) {

    /** As many words as a partner may well say at once. */
    static final String NARRATIVE =
            "When you come home late and do not call, I sit there and think of that year again. I need to hear from you"
                    + " before it gets dark, not because I want to check on you, but because then I can breathe. I do not"
                    + " know how long I will need that. Please do not ask me when it ends.";

    static CommandClient of(UUID relationship, UUID partner) {
        return new CommandClient(
                new JointChart(new RelationshipId(relationship)),
                new Caller(partner.toString(), Role.PARTNER, null, null));
    }

    byte[] opening() {
        return """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s", "name": "Ann"}, {"partnerId": "%s", "name": "Ben"}]}""".formatted(chart.relationshipId(), partner.id(), UUID.randomUUID())
                .getBytes(UTF_8);
    }

    /** A need, stated anew each time. */
    byte[] need() {
        return ("{\"type\":\"StateNeed\",\"entryId\":\"" + Ids.next() + "\",\"narrative\":\"" + NARRATIVE + "\"}")
                .getBytes(UTF_8);
    }

    String stream() {
        return chart.stream();
    }
}
