package org.trusttimeline.query.timeline;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AboutBreach;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.QueryValue;
import org.trusttimeline.query.chart.StoredEntry;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Which entries of a timeline are asked for: those for which all that is given is so, each as it was first told.
 *
 * @param types the names of events; empty: every one
 * @param breach the breach that an entry names
 * @param statedBy whose words an entry has
 * @param criterion the criterion of trust with which an entry is tagged
 */
record Filter(
        Set<String> types,
        @Nullable BreachId breach,
        @Nullable Speaker statedBy,
        @Nullable Criterion criterion) {

    static final String TYPE = "type";
    static final String BREACH = "breach";
    static final String STATED_BY = "statedBy";
    static final String CRITERION = "criterion";

    private static final Set<String> KNOWN = QueryValue.types().collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the query.
     *
     * @throws Problem 400 if there is a fault in it
     */
    static Filter of(QueryParameters given) {
        return new Filter(
                given.one(TYPE).map(Filter::types).orElse(Set.of()),
                given.one(BREACH)
                        .map(text -> read(BREACH, "Give the breachId of an entry.", () -> BreachId.of(text)))
                        .orElse(null),
                given.one(STATED_BY).map(Filter::speaker).orElse(null),
                given.one(CRITERION).map(Filter::criterion).orElse(null));
    }

    /** Whether a stored entry may be one of them: looked at before its JSON is read, which costs most where few are. */
    boolean mayHold(StoredEntry stored) {
        return (types.isEmpty() || types.contains(stored.name()))
                && Stream.of(breach, statedBy, criterion)
                        .allMatch(named -> named == null || stored.payload().contains(asInJson(named.toString())));
    }

    /** Whether an entry is one of them. */
    boolean holds(Entry entry) {
        Statement said = entry.event().statement();
        return (types.isEmpty()
                        || types.contains(
                                EventTypes.storedAs(entry.event().getClass()).name()))
                && (breach == null || names(entry.event(), breach))
                && (statedBy == null || statedBy.equals(said.statedBy()))
                && (criterion == null || said.evidence().stream().anyMatch(tag -> tag.criterion() == criterion));
    }

    private static boolean names(ChartEvent event, BreachId breach) {
        return event instanceof AboutBreach said && (breach.equals(said.breachId()) || breach.equals(said.partOf()));
    }

    // A speaker's id may hold characters that JSON writes otherwise.
    private static String asInJson(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }

    private static Set<String> types(String list) {
        Set<String> types = Set.copyOf(Arrays.asList(list.split(",", -1)));
        if (!KNOWN.containsAll(types)) {
            throw QueryParameters.bad(TYPE, "Give types of entries as they are shown, with commas between them.");
        }
        return types;
    }

    private static Speaker speaker(String text) {
        String rightIs = "Give partner:UUID, clinician:PRACTICE/ID, mediator:PRACTICE/ID or third-party:LABEL.";
        return read(STATED_BY, rightIs, () -> Speaker.of(text));
    }

    private static Criterion criterion(String text) {
        String all = Arrays.stream(Criterion.values()).map(Enum::name).collect(Collectors.joining(", "));
        return read(CRITERION, "Give one of " + all + ".", () -> Criterion.valueOf(text));
    }

    private static <T> T read(String parameter, String rightIs, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException unfit) {
            throw QueryParameters.bad(parameter, rightIs);
        }
    }
}
