package org.trusttimeline.query.operation;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerUnreadable;
import org.trusttimeline.query.poison.DecisionsUnavailable;
import org.trusttimeline.query.version.Shape;

/** The one way in to what operators do: everybody else is turned away, whatever they ask for. */
final class Operators {

    private static final Logger LOG = LoggerFactory.getLogger(Operators.class);

    private Operators() {}

    /**
     * Does something with a projection.
     *
     * @throws Problem 403 to everybody but operators; 404 if there is no projection of that name; 503 if a database is away
     */
    static <A> A may(Caller caller, String projection, Supplier<A> work) {
        if (caller.role() != Role.OPERATOR) {
            throw new Problem(403, "operators-only", "This is for operators. Get a token with the role operator.");
        }
        if (!projection.equals(Shape.NAME)) {
            throw new Problem(404, "no-such-projection", "There is one projection: " + Shape.NAME + ".");
        }
        try {
            return work.get();
        } catch (MongoException | LedgerUnreadable | DecisionsUnavailable gone) {
            LOG.error("An operator could not be answered", gone);
            throw new Problem(503, "database-unavailable", "A database does not answer. Try again later.");
        }
    }
}
