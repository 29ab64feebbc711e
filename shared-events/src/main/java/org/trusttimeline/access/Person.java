package org.trusttimeline.access;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;

/** Somebody who may be signed in. The role counts: a mediator may be called as a clinician of the same practice is. */
public sealed interface Person {

    /** A partner, whichever practice keeps the record. */
    record OfTheCouple(PartnerId partnerId) implements Person {
        @Override
        public Role role() {
            return Role.PARTNER;
        }
    }

    /**
     * Everybody else: practice and id together are the person.
     *
     * @param role any but that of a partner
     */
    record OfAPractice(Role role, StaffId staffId) implements Person {
        public OfAPractice {
            if (role == Role.PARTNER) {
                throw new IllegalArgumentException("a partner is not of a practice");
            }
        }
    }

    /** In which capacity they are signed in. */
    Role role();

    /** The name that lists of readers and read markers go by: {@code partner:UUID}, else {@code ROLE:PRACTICE/ID}. */
    default String text() {
        return role().name().toLowerCase(Locale.ROOT)
                + ":"
                + switch (this) {
                    case OfTheCouple partner -> partner.partnerId();
                    case OfAPractice staff -> staff.staffId();
                };
    }

    /**
     * Somebody, as a token or a recording names them.
     *
     * @param id a partner's UUID, or the id of everybody else within their practice
     * @throws IllegalArgumentException if it is no such id
     * @throws NullPointerException if the practice of anybody but a partner is absent
     */
    static Person of(Role role, @Nullable String practice, String id) {
        return role == Role.PARTNER
                ? new OfTheCouple(PartnerId.of(id))
                : new OfAPractice(role, new StaffId(Objects.requireNonNull(practice, "staff act for a practice"), id));
    }

    /** Who recorded an entry. */
    static Person of(Recording recording) {
        return of(recording.role(), recording.practice(), recording.recordedBy());
    }
}
