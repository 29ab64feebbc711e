package org.trusttimeline.events.period;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AboutBreach;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;

/**
 * The dates of entries, each with its corrections. All that a date depends on stands in the entry's own chart: the
 * corrections of it, what is said of these corrections, and whom an earlier entry names as having caused the breach.
 */
public final class Dates {

    private final ZoneId zone;
    private final Map<EntryAddress, Corrected> corrected = new HashMap<>();
    private final Map<NamedBreach, List<Naming>> causes = new HashMap<>();

    /** A breach, as one chart names it. */
    private record NamedBreach(Chart chart, BreachId breach) {}

    private record Naming(long position, Collection<PartnerId> causedBy) {}

    private Dates(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Takes what dates depend on from some entries.
     *
     * @param entries of any charts, in any order; of each chart all on which dates depend ({@link #bearOn})
     * @param zone the zone of the practice, in which days are meant
     */
    public static Dates of(Collection<Entry> entries, ZoneId zone) {
        return known(entries, zone, period -> true);
    }

    /**
     * The same, by the corrections alone that were known on a day, and by what was known then to be said of them.
     *
     * @param isKnown whether something of that period was
     */
    public static Dates known(Collection<Entry> entries, ZoneId zone, Predicate<Period> isKnown) {
        Dates dates = new Dates(zone);
        entries.forEach(dates::takeCauses);
        entries.stream()
                .collect(Collectors.groupingBy(Entry::chart))
                .forEach((chart, of) -> dates.correct(of, isKnown));
        return dates;
    }

    /** Of entries that nothing corrects. */
    public static Dates none() {
        return new Dates(ZoneOffset.UTC);
    }

    /** Whether the dates of other entries can depend on an event: what is said of a correction can, too. */
    public static boolean bearOn(ChartEvent event) {
        return isNaming(event) || isCorrection(event);
    }

    /** Whether an event corrects a date, or since when something was known. */
    public static boolean isCorrection(ChartEvent event) {
        return event instanceof EntryCorrected correction
                && (correction.correctedOccurred() != null || correction.correctedLearned() != null);
    }

    /** The entries whose dates are corrected. */
    public Set<EntryAddress> corrected() {
        return Set.copyOf(corrected.keySet());
    }

    /** The entry's statement, as corrected. */
    public Statement statement(Entry entry) {
        Corrected word = corrected.get(entry.address());
        Statement original = entry.event().statement();
        return word == null ? original : word.applyTo(original);
    }

    /** Its date as corrected, if it was. */
    public Optional<Edtf> correctedDate(EntryAddress entry) {
        return Optional.ofNullable(corrected.get(entry)).map(Corrected::occurred);
    }

    /** The entry's period, as corrected. */
    public Period period(Entry entry) {
        Corrected word = corrected.get(entry.address());
        Sayer sayer = word == null || word.learned() == null ? Sayer.of(entry) : word.learnedBy();
        return period(entry, statement(entry), sayer);
    }

    /** Where the entry stands on a timeline. */
    public Place place(Entry entry) {
        return entry.at(period(entry).from());
    }

    private Period period(Entry entry, Statement statement, Sayer sayer) {
        Collection<PartnerId> causedBy = causedBy(entry);
        Map<PartnerId, Instant> learned = new HashMap<>();
        Instant first = null;
        for (Learned word : statement.learned()) {
            Instant since = Period.latestBeginning(word.since(), zone, entry.recordedAt());
            PartnerId partner = word.who().partner();
            if (partner != null && sayer.mayTell(partner)) {
                learned.merge(partner, since, Dates::earlier);
            }
            if (sayer.counts(partner, causedBy)) {
                first = first == null ? since : earlier(first, since);
            }
        }
        return Period.of(statement.occurred(), zone, entry.recordedAt(), first, Map.copyOf(learned));
    }

    private Collection<PartnerId> causedBy(Entry entry) {
        if (!(entry.event() instanceof AboutBreach about) || about.breachId() == null || !isTelling(entry.event())) {
            return Set.of();
        }
        Set<PartnerId> named = new HashSet<>();
        causes.getOrDefault(new NamedBreach(entry.chart(), about.breachId()), List.of()).stream()
                .filter(naming -> naming.position() <= entry.position())
                .forEach(naming -> named.addAll(naming.causedBy()));
        named.addAll(named(entry.event()));
        if (named.isEmpty()) {
            // whether they caused it stands on another chart: their own knowledge of it moves nothing
            Sayer.of(entry).partner().ifPresent(named::add);
        }
        return named;
    }

    private void takeCauses(Entry entry) {
        if (isNaming(entry.event()) && entry.event() instanceof AboutBreach about && about.breachId() != null) {
            causes.computeIfAbsent(new NamedBreach(entry.chart(), about.breachId()), anew -> new ArrayList<>())
                    .add(new Naming(entry.position(), named(entry.event())));
        }
    }

    private void correct(Collection<Entry> ofAChart, Predicate<Period> isKnown) {
        if (ofAChart.stream().noneMatch(entry -> isCorrecting(entry.event()))) {
            return;
        }
        Predicate<Entry> known = entry -> isKnown.test(original(entry));
        Remarks remarks = Remarks.in(ofAChart, known);
        ofAChart.stream()
                .filter(entry -> isCorrecting(entry.event()))
                .filter(entry -> !remarks.isInError(entry) && remarks.isOwnWord(entry) && remarks.isFreelyGiven(entry))
                .filter(known)
                .sorted(Comparator.comparing(entry -> entry.at(original(entry).from())))
                .forEach(this::correct);
    }

    private void correct(Entry entry) {
        if (entry.event() instanceof EntryCorrected correction
                && !correction.entry().ofJointChart()) {
            corrected.merge(
                    correction.entry().from(entry.chart()), Corrected.by(correction, Sayer.of(entry)), Corrected::then);
        }
    }

    /** The entry's period as it was first told. */
    public Period original(Entry entry) {
        return period(entry, entry.event().statement(), Sayer.of(entry));
    }

    private static boolean isCorrecting(ChartEvent event) {
        return event instanceof EntryCorrected;
    }

    private static boolean isTelling(ChartEvent event) {
        return event instanceof BreachInformationAdded || isNaming(event);
    }

    private static boolean isNaming(ChartEvent event) {
        return !named(event).isEmpty();
    }

    private static Collection<PartnerId> named(ChartEvent event) {
        return switch (event) {
            case BreachRecorded told -> told.causedBy();
            case DisclosedInPrivate told -> named(told.breach());
            case ConfidenceShared told -> named(told.breach());
            default -> Set.of();
        };
    }

    private static Collection<PartnerId> named(@Nullable BreachFacts facts) {
        return facts == null ? Set.of() : facts.causedBy();
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /**
     * Who said since when somebody knew. That is a partner's own to say, or a clinician's of what was said before all; from
     * another partner it is an account.
     *
     * @param partnerId absent where it was said by the care team before all, or by nobody of the couple
     */
    private record Sayer(@Nullable PartnerId partnerId, boolean beforeAll) {

        static Sayer of(Entry entry) {
            Statement said = entry.event().statement();
            Speaker speaker = said.reportedBy() == null ? said.statedBy() : said.reportedBy();
            PartnerId partner = speaker instanceof Speaker.Partner own ? own.partnerId() : null;
            boolean joint = entry.chart() instanceof JointChart;
            return new Sayer(partner, joint && entry.recording().role() == Role.CLINICIAN);
        }

        Optional<PartnerId> partner() {
            return beforeAll ? Optional.empty() : Optional.ofNullable(partnerId);
        }

        boolean mayTell(PartnerId knower) {
            return beforeAll || knower.equals(partnerId);
        }

        /** Whether it counts: what whoever caused a thing knew of it never does. Absent: everyone, or the record. */
        boolean counts(@Nullable PartnerId knower, Collection<PartnerId> causedBy) {
            if (knower == null) {
                return partner().filter(causedBy::contains).isEmpty();
            }
            return mayTell(knower) && !causedBy.contains(knower);
        }
    }

    /** What was corrected of an entry: of each field, the latest correction by its place governs. */
    private record Corrected(
            @Nullable Edtf occurred,
            @Nullable List<Learned> learned,
            Sayer learnedBy,
            @Nullable Topic topic) {

        static Corrected by(EntryCorrected correction, Sayer sayer) {
            return new Corrected(
                    correction.correctedOccurred(), correction.correctedLearned(), sayer, correction.correctedTopic());
        }

        Corrected then(Corrected later) {
            return new Corrected(
                    later.occurred == null ? occurred : later.occurred,
                    later.learned == null ? learned : later.learned,
                    later.learned == null ? learnedBy : later.learnedBy,
                    later.topic == null ? topic : later.topic);
        }

        Statement applyTo(Statement said) {
            return new Statement(
                    said.entryId(),
                    said.statedBy(),
                    said.reportedBy(),
                    occurred == null ? said.occurred() : occurred,
                    learned == null ? said.learned() : learned,
                    said.narrative(),
                    said.source(),
                    topic == null ? said.topic() : topic,
                    said.evidence());
        }
    }
}
