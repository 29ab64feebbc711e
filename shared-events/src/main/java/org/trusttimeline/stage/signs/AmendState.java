package org.trusttimeline.stage.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.stage.reading.CountedEntry;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.record.Utterance;

/**
 * The life of an amend: its versions, and what was said of them, taken in the order of their places. The latest word of each
 * harmed partner governs. What was not freely given takes back what was said before it, and says nothing instead.
 */
public final class AmendState {

    private final AmendId amendId;
    private final List<Version> versions = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<CountedEntry> fulfilled = new ArrayList<>();
    private final List<CountedEntry> lapsed = new ArrayList<>();
    private final LatestWords<Response> latest = new LatestWords<>();
    private @Nullable Version current;
    private boolean nowFulfilled;
    private boolean nowLapsed;

    /** Where an amend stands in its current version. */
    public enum Status {
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** Its offerer says so; whoever was harmed may contradict. */
        FULFILLED,
        LAPSED
    }

    /**
     * A version of an amend.
     *
     * @param version from 1
     * @param said the entry that offers it
     */
    public record Version(int version, AmendKind kind, BreachId breachId, CountedEntry said) {}

    /**
     * What a harmed partner said of a version.
     *
     * @param said the entry that says so
     */
    public record Response(PartnerId partnerId, int version, boolean accepted, CountedEntry said) {}

    /** An amend of which nothing was said yet. */
    public AmendState(AmendId amendId) {
        this.amendId = amendId;
    }

    /** Takes what was said of it next. */
    public void apply(AmendEvent event, Counted said) {
        switch (event) {
            case AmendOffered word -> offered(new Version(1, word.kind(), word.breachId(), said.shown()));
            case AmendRevised word -> offered(new Version(word.version(), word.kind(), word.breachId(), said.shown()));
            case AmendAccepted word -> responded(word.version(), true, said);
            case AmendDeclined word -> responded(word.version(), false, said);
            case AmendFulfilled word -> fulfilled(said);
            case AmendLapsed word -> lapsed(said);
        }
    }

    public AmendId amendId() {
        return amendId;
    }

    /** Whether its current version was freely offered: one that was not takes back the one before it. */
    public boolean isOnOffer() {
        return current != null && current.said().freelyGiven();
    }

    /** The version it has now. */
    public Version current() {
        return Objects.requireNonNull(current, "nothing was offered");
    }

    /** The breach it is for. */
    public BreachId breachId() {
        return current().breachId();
    }

    /** Whose amend it is. */
    public Speaker offeredBy() {
        return versions.getFirst().said().statement().statedBy();
    }

    /** Those freely offered, in the order of their places. */
    public List<Version> versions() {
        return List.copyOf(versions);
    }

    /** Those freely given, in the order of their places. */
    public List<Response> responses() {
        return List.copyOf(responses);
    }

    /** Where its offerer said that it is fulfilled. */
    public List<CountedEntry> fulfilled() {
        return List.copyOf(fulfilled);
    }

    /** Where it was said to be no longer kept up. */
    public List<CountedEntry> lapsed() {
        return List.copyOf(lapsed);
    }

    /** Who accepted, or declined, its current version; an acceptance from before it lapsed is none any more. */
    public Stream<Response> responsesToCurrent(boolean accepted) {
        return toCurrent(accepted).map(word -> word.getValue().what());
    }

    /** Where it stands in its current version. */
    public Status status() {
        if (toCurrent(true).findAny().isPresent()) {
            return nowFulfilled ? Status.FULFILLED : Status.ACCEPTED;
        }
        if (nowLapsed) {
            return Status.LAPSED;
        }
        if (toCurrent(false).findAny().isPresent()) {
            return Status.DECLINED;
        }
        return nowFulfilled ? Status.FULFILLED : Status.OFFERED;
    }

    /** What each partner said last of any version. */
    public LatestWords<Response> latestResponses() {
        return latest;
    }

    /** Who accepted the current version, and has not taken it back. */
    Map<PartnerId, Utterance<Response>> acceptances() {
        return isOnOffer()
                ? toCurrent(true).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of();
    }

    /** Whether a harmed partner could still accept it. */
    boolean isOpen() {
        return isOnOffer() && !nowLapsed;
    }

    private Stream<Map.Entry<PartnerId, Utterance<Response>>> toCurrent(boolean accepted) {
        return latest.all()
                .filter(word -> word.getValue().what().accepted() == accepted)
                .filter(word -> current != null && word.getValue().what().version() == current.version());
    }

    private void offered(Version version) {
        addIfFreelyGiven(versions, version, version.said());
        if (current == null || version.version() >= current.version()) {
            current = version;
            nowFulfilled = false;
            nowLapsed = false;
        }
    }

    private void responded(int version, boolean accepted, Counted said) {
        said.partner().ifPresent(by -> {
            Response response = new Response(by, version, accepted, said.shown());
            addIfFreelyGiven(responses, response, response.said());
            latest.take(by, said.saying(response));
        });
    }

    private void fulfilled(Counted said) {
        addIfFreelyGiven(fulfilled, said.shown(), said.shown());
        nowFulfilled |= said.freelyGiven();
    }

    /** It can be accepted anew. */
    private void lapsed(Counted said) {
        addIfFreelyGiven(lapsed, said.shown(), said.shown());
        if (said.freelyGiven()) {
            nowLapsed = true;
            nowFulfilled = false;
            latest.clear();
        }
    }

    private static <T> void addIfFreelyGiven(List<T> list, T one, CountedEntry said) {
        if (said.freelyGiven()) {
            list.add(one);
        }
    }
}
