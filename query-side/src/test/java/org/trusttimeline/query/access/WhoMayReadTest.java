package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Partners and their care team read a record; to everybody else it is as if there were none. */
class WhoMayReadTest extends QuerySideTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/stage", "/repairs", "/amendments"})
    void partnersAndTheirCareTeamRead(String what) {
        Couple couple = couple().story();
        told(couple);

        assertThat(Stream.of(
                                partner(couple.ann),
                                partner(couple.ben),
                                CLINICIAN,
                                new Caller(couple.ann.toString(), Role.PARTNER, null, couple.id()))
                        .map(caller -> get(caller, path(couple, what)).status()))
                .containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/stage", "/repairs", "/amendments"})
    void nobodyElseDoesAndNobodyElseLearnsThatItExists(String what) {
        Couple couple = couple().story();
        Couple other = couple().story();
        told(couple);
        told(other);
        RelationshipId unknown = new RelationshipId(UUID.randomUUID());
        Answered none = get(partner(couple.ann), path(unknown, what));
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.problem()).isEqualTo("/problems/no-such-relationship");

        assertThat(Stream.of(
                        partner(new PartnerId(UUID.randomUUID())),
                        partner(other.ann),
                        new Caller("dr-stone", Role.CLINICIAN, "harbour-practice", null),
                        new Caller(couple.ann.toString(), Role.PARTNER, null, other.id()),
                        new Caller(Couple.CLINICIAN, Role.CLINICIAN, Couple.PRACTICE, other.id())))
                .allSatisfy(caller -> assertThat(withoutPath(get(caller, path(couple, what)), couple.id()))
                        .isEqualTo(withoutPath(none, unknown)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNER", "CLINICIAN", "MEDIATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleReadsYetNorWaitsForIt(Role role) {
        Couple couple = couple().story();
        told(couple);
        Caller staff = new Caller(Couple.CLINICIAN, role, role == Role.PARTNER ? null : Couple.PRACTICE, null);
        Caller namedLikeAPartner =
                new Caller(couple.ann.toString(), role, role == Role.PARTNER ? null : Couple.PRACTICE, null);
        String position = positionOf(couple.entries().getFirst());

        assertThat(Stream.of(
                        get(staff, path(couple, "/timeline")),
                        get(namedLikeAPartner, path(couple, "/timeline")),
                        get(staff, path(couple, "/timeline"), position)))
                .extracting(Answered::problem)
                .containsOnly("/problems/no-such-relationship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/relationships/1-1-1-1-1", "/api/relationships/joint/timeline"})
    void whatIsNoIdIsNoRelationship(String path) {
        assertThat(get(CLINICIAN, path).problem()).isEqualTo("/problems/no-such-relationship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/stage", "/repairs", "/amendments"})
    void nobodyReadsWithoutAToken(String what) {
        Couple couple = couple().story();
        told(couple);

        assertThat(getWithoutToken(path(couple, what)).status()).isEqualTo(401);
    }

    private static String withoutPath(Answered answered, RelationshipId id) {
        return answered.status()
                + answered.text().replace(id.toString(), "")
                + answered.header("ETag")
                + answered.header("Cache-Control")
                + answered.header("Content-Type");
    }
}
