package org.trusttimeline.http.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
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

    /**
     * A caller.
     *
     * @throws IllegalArgumentException if the id or the practice is no name of 1 to 255 characters, if a partner is not
     *     named by their UUID, or if anybody else acts for no practice
     */
    public Caller {
        if (practice != null) {
            StaffId.requirePractice(practice);
        } else if (role != Role.PARTNER) {
            throw new IllegalArgumentException("whoever is no partner acts for a practice");
        }
        Person.of(role, practice, id);
    }

    /** Who sends the request at hand, if they are signed in. */
    static Optional<Caller> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Jwt.class::isInstance)
                .map(token -> of((Jwt) token));
    }

    /**
     * The caller that a token names.
     *
     * @throws IllegalArgumentException if it does not name one
     */
    static Caller of(Jwt token) {
        String id = text(token, JwtClaimNames.SUB);
        String role = text(token, ROLE);
        String relationship = text(token, RELATIONSHIP);
        if (id == null || role == null) {
            throw new IllegalArgumentException("a token names its subject and their role");
        }
        return new Caller(
                id,
                Role.valueOf(role),
                text(token, PRACTICE),
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

    // As it stands in the token: a number or a list is no name, whatever it may be turned into.
    private static @Nullable String text(Jwt token, String claim) {
        Object value = token.getClaims().get(claim);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalArgumentException(claim + " is no text");
    }
}
