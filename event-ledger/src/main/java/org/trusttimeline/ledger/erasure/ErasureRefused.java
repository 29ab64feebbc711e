package org.trusttimeline.ledger.erasure;

/** Nobody was erased, and nothing was stored; the message tells what was wrong. */
public final class ErasureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ErasureRefused(String message) {
        super(message);
    }

    static ErasureRefused unknown(String person) {
        return new ErasureRefused(
                "Nobody here is named " + person + ". Whose words are erased is named partner:UUID (as"
                        + " partnerId in the answer of the relationship), clinician:PRACTICE/ID, mediator:PRACTICE/ID,"
                        + " or, for all that stands on such a chart, clinical:RELATIONSHIP or notes:RELATIONSHIP:PRACTICE/ID");
    }

    static ErasureRefused basis() {
        return new ErasureRefused("Name the basis in 1 to " + Erasure.BASIS_LIMIT + " characters");
    }
}
