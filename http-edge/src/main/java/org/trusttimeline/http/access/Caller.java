package org.trusttimeline.http.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;

/**
 * The authenticated person behind a request (45 CFR 164.312(d)).
 *
 * @param id a partner's UUID, or the id of a clinician or of other staff
 * @param role in which capacity they are signed in
 * @param practice the practice they act for; of a partner it may be absent
 * @param onlyFor the one relationship the token is good for, where it is limited to one
 */
public record Caller(
        String id,
        Role role,
        @Nullable String practice,
        @Nullable RelationshipId onlyFor) {

    static final String ROLE = "role";
    static final String PRACTICE = "practice";
    static final String RELATIONSHIP = "relationship";

    public Caller {
        Person.of(role, practice, id);
    }

    static Caller of(Jwt token) {
        String relationship = token.getClaimAsString(RELATIONSHIP);
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "a token names its subject"),
                Role.valueOf(Objects.requireNonNull(token.getClaimAsString(ROLE), "a token names a role")),
                token.getClaimAsString(PRACTICE),
                relationship == null ? null : RelationshipId.of(relationship));
    }

    /** Who they are. */
    public Person person() {
        return Person.of(role, practice, id);
    }

    /** Whether the caller's token may be used for that relationship at all. */
    public boolean mayTurnTo(RelationshipId relationship) {
        return onlyFor == null || onlyFor.equals(relationship);
    }
}
