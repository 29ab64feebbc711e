package org.trusttimeline.stage.reading;

import java.util.Collection;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;

/** What a stage is read from. */
public enum Sign {
    /** A partner's latest answer is that they are willing. */
    WILLING,
    /** An amend is on offer; no sign of its own, but without it none can be accepted. */
    AMEND_OFFERED,
    /** A harmed partner accepted an amend in its current version, and it has not lapsed. */
    AMEND_ACCEPTED,
    /** A harmed partner noticed changed behaviour. */
    CHANGED_BEHAVIOUR_NOTICED,
    /** A harmed partner spoke of forgiveness: some, or given. */
    FORGIVENESS_SPOKEN_OF,
    /** A partner stated a need, desire, growth wish or boundary, and has not lifted it. */
    NEED_STATED,
    /** Another partner has understood exactly that statement. */
    NEED_ACKNOWLEDGED,
    /** A partner said how they can rely on the other, and the other on them. */
    RELIANCE_STATED,
    /** A partner's latest word is that they feel heard. */
    FELT_HEARD,
    /** A partner's latest word is that they feel secure. */
    FEELS_SECURE;

    /**
     * A sign that the record shows.
     *
     * @param sign which
     * @param by whose statement it rests on
     * @param entry that statement
     * @param beforeThisWasTold whether it was given before its giver had received the latest information about the breach;
     *     only a willingness stays in force then
     */
    public record InForce(Sign sign, PartnerId by, Cited entry, boolean beforeThisWasTold) {}

    /**
     * A sign that the record does not show. No verdict: it may be missing because nobody wrote it down.
     *
     * @param sign which
     * @param toSay who alone could say it
     */
    public record NotShown(Sign sign, PartnerId toSay) {

        /** The same sign, of each of these partners. */
        public static Stream<NotShown> fromEach(Collection<PartnerId> partners, Sign sign) {
            return partners.stream().map(partner -> new NotShown(sign, partner));
        }
    }
}
