package org.trusttimeline.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;
import org.trusttimeline.query.access.Texts;

/** Seals nothing from anybody who wants to know, but opens a text only where it belongs, and never an erased one. */
public final class PretendedSeal implements Sealer, Texts.Opener {

    private final Set<String> erased = new HashSet<>();

    @Override
    public SealedText seal(String person, SealContext where, String plain) {
        byte[] bytes = (where + "|" + plain).getBytes(StandardCharsets.UTF_8);
        return new SealedText(person, 1, Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public Optional<String> open(SealedText sealed, SealContext where) {
        String bound = new String(Base64.getDecoder().decode(sealed.cipher()), StandardCharsets.UTF_8);
        if (!bound.startsWith(where + "|")) {
            throw new IllegalArgumentException("the text belongs elsewhere than " + where);
        }
        String plain = bound.substring(where.toString().length() + 1);
        return erased.contains(sealed.key()) ? Optional.empty() : Optional.of(plain);
    }

    /** Destroys a person's key. */
    public void erase(String person) {
        erased.add(person);
    }
}
