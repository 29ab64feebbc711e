package org.trusttimeline.ledger.checkpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;

/** Who was to sign checkpoints from which position on: a trusted key, and those that took over from it. */
public final class Signers {

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final long began;
    private String present;

    private Signers(VerifyingKey trusted, long after) {
        began = after;
        present = trusted.id();
        terms.put(present, new Term(trusted, after, Long.MAX_VALUE));
    }

    /**
     * Follows the successions from a key that is trusted: each must be endorsed by the key before it. Those of before the
     * trusted key count for nothing.
     *
     * @throws BrokenChain if one is not endorsed by whom it says
     */
    public static Signers from(VerifyingKey trusted, List<Succession> successions) {
        long began = successions.stream()
                .filter(succession -> succession.key().id().equals(trusted.id()))
                .mapToLong(Succession::after)
                .findFirst()
                .orElse(0);
        Signers signers = new Signers(trusted, began);
        successions.forEach(signers::follow);
        return signers;
    }

    /** The id of the key that signs now. */
    public String present() {
        return present;
    }

    /**
     * Accepts a checkpoint that the right key has signed. Of one from before the trusted key began nothing can be said.
     *
     * @return whether anything can be said of it
     * @throws BrokenChain if it is of another key, or altered
     */
    public boolean accepts(Checkpoint checkpoint) {
        if (checkpoint.position() <= began) {
            return false;
        }
        Term term = terms.get(checkpoint.signer());
        if (term == null || !term.covers(checkpoint.position())) {
            throw new BrokenChain("the checkpoint at row %d is signed by %s, which is not the signer of that time"
                    .formatted(checkpoint.position(), checkpoint.signer()));
        }
        if (!term.key().hasSigned(checkpoint.signedText(), checkpoint.signature())) {
            throw new BrokenChain("the checkpoint at row %d does not bear the signature of %s"
                    .formatted(checkpoint.position(), checkpoint.signer()));
        }
        return true;
    }

    private void follow(Succession next) {
        String endorsement = next.endorsement();
        if (endorsement == null || !present.equals(next.endorsedBy())) {
            return;
        }
        Term term = terms.get(present);
        if (term == null || !term.key().hasSigned(next.signedText(), endorsement)) {
            throw new BrokenChain(
                    "the signer %s was not endorsed by %s".formatted(next.key().id(), next.endorsedBy()));
        }
        terms.put(present, new Term(term.key(), term.after(), next.after()));
        present = next.key().id();
        terms.put(present, new Term(next.key(), next.after(), Long.MAX_VALUE));
    }

    private record Term(VerifyingKey key, long after, long until) {

        boolean covers(long position) {
            return position > after && position <= until;
        }
    }
}
