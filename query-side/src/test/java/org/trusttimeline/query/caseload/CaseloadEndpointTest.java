package org.trusttimeline.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

/** Who is shown which records in their caseload, and what of each. */
class CaseloadEndpointTest extends QuerySideTest {

    private static final String CASELOAD = "/api/relationships";

    private final Caller stone = new Caller("stone-" + UUID.randomUUID(), Role.CLINICIAN, Couple.PRACTICE, null);
    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple().story();
        told(couple);
    }

    @Test
    void aPartnerIsShownTheirOwnRecordAndNoOther() {
        told(couple().story());

        Answered answered = get(partner(couple.ann), CASELOAD);
        assertThat(relationships(answered)).containsExactly(couple.id().toString());
        JsonNode line = line(answered);
        assertThat(line.path("partners")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("Ann", "Ben");
        assertThat(line.path("stage").asString())
                .isEqualTo(get(partner(couple.ann), path(couple, "/stage"))
                        .body()
                        .path("stage")
                        .asString());
        assertThat(line.path("closed").asBoolean()).isFalse();
        assertThat(line.has("new")).isFalse();
        assertThat(answered.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoeverIsNamedInNoRecordIsShownNone() {
        assertThat(relationships(get(partner(new PartnerId(UUID.randomUUID())), CASELOAD)))
                .isEmpty();
        for (Role role : List.of(Role.MEDIATOR, Role.SUPERVISOR, Role.AUDITOR, Role.OPERATOR)) {
            assertThat(relationships(get(new Caller(Couple.CLINICIAN, role, Couple.PRACTICE, null), CASELOAD)))
                    .isEmpty();
        }
    }

    @Test
    void whoeverIsAssignedIsShownARecordUntilReleasedAndAgainWhenAssignedAgain() {
        assertThat(relationships(get(stone, CASELOAD))).isEmpty();
        told(couple, assigned(couple));
        assertThat(relationships(get(stone, CASELOAD)))
                .containsExactly(couple.id().toString());
        Caller namesake = new Caller(stone.id(), Role.CLINICIAN, "another-practice", null);
        assertThat(relationships(get(namesake, CASELOAD))).isEmpty();
        told(couple, released(couple));
        assertThat(relationships(get(stone, CASELOAD))).isEmpty();
        told(couple, assigned(couple));
        assertThat(relationships(get(stone, CASELOAD)))
                .containsExactly(couple.id().toString());
    }

    @Test
    void aTokenLimitedToOneRecordShowsThatOneAlone() {
        Couple other = couple().story();
        told(couple, assigned(couple));
        told(other);
        told(other, assigned(other));

        Caller limited = new Caller(stone.id(), Role.CLINICIAN, Couple.PRACTICE, other.id());
        assertThat(relationships(get(stone, CASELOAD))).hasSize(2);
        assertThat(relationships(get(limited, CASELOAD)))
                .containsExactly(other.id().toString());
    }

    @Test
    void theNewestChangeComesFirstAndPagesLeaveNothingOut() {
        List<Couple> couples =
                IntStream.range(0, 5).mapToObj(n -> assignedCouple()).toList();
        Couple changed = couples.getFirst();
        told(changed, changed.impact(null));
        List<String> expected = new ArrayList<>();
        expected.add(changed.id().toString());
        couples.subList(1, 5).reversed().forEach(each -> expected.add(each.id().toString()));

        assertThat(relationships(get(stone, CASELOAD))).isEqualTo(expected);
        assertThat(pages(stone, "?limit=2")).isEqualTo(expected);
    }

    @Test
    void aRecordThatChangesWhileOnePagesComesNoSecondTime() {
        List<Couple> couples =
                IntStream.range(0, 4).mapToObj(n -> assignedCouple()).toList();
        Answered first = get(stone, CASELOAD + "?limit=2");
        told(couples.getLast(), couples.getLast().impact(null));

        Answered second = get(stone, CASELOAD + "?limit=2&cursor=" + next(first));
        assertThat(relationships(second))
                .containsExactly(
                        couples.get(1).id().toString(), couples.get(0).id().toString());
        assertThat(second.body().has("next")).isFalse();
    }

    /** The screen may stand in the room: what one partner keeps private is on none of it, unless asked for. */
    @Test
    void privateEntriesMoveNothingUnlessOnesOwnViewIsAskedFor() {
        assignedCouple();
        Couple quiet = assignedCouple();
        Couple last = assignedCouple();
        told(quiet, quiet.impact(null));
        String before = get(stone, CASELOAD).text();
        told(last, last.says(last.chartOf(last.ben), new Speaker.Partner(last.ben), null, JournalKept::new));

        assertThat(get(stone, CASELOAD).text()).isEqualTo(before);
        assertThat(relationships(get(stone, CASELOAD)).getFirst())
                .isEqualTo(quiet.id().toString());
        assertThat(relationships(get(stone, CASELOAD + "?view=own")).getFirst())
                .isEqualTo(last.id().toString());
    }

    @Test
    void whatCameSinceOneLookedIsCounted() {
        Couple seen = assignedCouple();
        look(stone, seen);
        assertThat(line(get(stone, CASELOAD)).path("new").asLong(-1)).isZero();
        told(seen, seen.impact(null), seen.impact(null));
        told(seen, seen.says(seen.chartOf(seen.ann), new Speaker.Partner(seen.ann), null, JournalKept::new));

        assertThat(line(get(stone, CASELOAD)).path("new").asLong()).isEqualTo(2);
        assertThat(line(get(stone, CASELOAD + "?view=own")).path("new").asLong())
                .isEqualTo(3);
        assertThat(line(get(CLINICIAN, CASELOAD + "?limit=1")).has("new")).isFalse();
    }

    @Test
    void aReadWithAPositionIsNotAnsweredFromBeforeIt() {
        Couple fresh = couple();
        fresh.opened();
        Entry assigned = assigned(fresh);
        ledger.append(fresh.entries());

        assertThat(relationships(getOnceThere(stone, CASELOAD, assigned)))
                .containsExactly(fresh.id().toString());
    }

    @Test
    void aFaultInTheQueryIsNamed() {
        for (String fault : List.of("limit=0", "limit=101", "cursor=x", "cursor=MSB4", "view=all")) {
            assertThat(get(stone, CASELOAD + "?" + fault).problem()).as(fault).isEqualTo("/problems/bad-parameter");
        }
        assertThat(get(stone, CASELOAD + "?order=newest").problem()).isEqualTo("/problems/unknown-parameter");
    }

    @Test
    void whereNobodyCanSayHowFarOneLookedNothingIsClaimed() {
        ledger.withoutMemory(() -> {
            Answered answered = get(partner(couple.ann), CASELOAD);
            assertThat(answered.status()).isEqualTo(503);
            assertThat(answered.problem()).isEqualTo("/problems/memory-unavailable");
        });
        assertThat(get(partner(couple.ann), CASELOAD).status()).isEqualTo(200);
    }

    private Couple assignedCouple() {
        Couple fresh = couple().story();
        told(fresh);
        told(fresh, assigned(fresh));
        return fresh;
    }

    private Entry assigned(Couple whose) {
        return whose.says(
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new ClinicianAssigned(said, stone.id(), null, Capacity.CLINICIAN, StaffingReason.COVER));
    }

    private Entry released(Couple whose) {
        return whose.says(
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new ClinicianReleased(said, stone.id(), null, StaffingReason.OTHER));
    }

    private void look(Caller caller, Couple at) {
        String position =
                get(caller, path(at, "/timeline")).body().path("position").asString();
        assertThat(post(caller, path(at, "/looked"), "{\"position\":\"" + position + "\"}")
                        .status())
                .isEqualTo(204);
    }

    private List<String> pages(Caller caller, String query) {
        Answered page = get(caller, CASELOAD + query);
        List<String> all = new ArrayList<>(relationships(page));
        while (page.body().has("next")) {
            page = get(caller, CASELOAD + query + "&cursor=" + next(page));
            assertThat(relationships(page)).isNotEmpty();
            all.addAll(relationships(page));
        }
        return all;
    }

    private static String next(Answered page) {
        return page.body().path("next").asString();
    }

    private static List<String> relationships(Answered answered) {
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        return answered.each("relationships", "relationship");
    }

    private static JsonNode line(Answered answered) {
        return answered.body().path("relationships").path(0);
    }
}
