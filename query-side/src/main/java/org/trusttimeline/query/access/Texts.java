package org.trusttimeline.query.access;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;
import org.trusttimeline.ledger.sealing.SealedTexts.TextDoesNotOpen;

/** Opens sealed texts, for readers who may read them: the one place where the read side holds a plain text. */
public final class Texts {

    private final Opener opener;
    private final Unreadables unreadables;

    public Texts(Opener opener) {
        this(opener, new Unreadables());
    }

    Texts(Opener opener, Unreadables unreadables) {
        this.opener = opener;
        this.unreadables = unreadables;
    }

    /** The words of a field of an entry, as they are shown. */
    public Words open(@Nullable SealedText sealed, Chart chart, EntryId entry, String field) {
        if (sealed == null) {
            return Words.NONE;
        }
        SealContext where = new SealContext(chart.stream(), entry.value(), field);
        try {
            return opener.open(sealed, where)
                    .map(text -> new Words(text, false, false))
                    .orElse(Words.ERASED);
        } catch (TextDoesNotOpen altered) {
            unreadables.note(where.toString(), altered);
            return Words.UNREADABLE;
        }
    }

    /** The same, each text that they open being told to somebody else too. */
    public Texts toldTo(Consumer<String> listener) {
        return new Texts(
                (text, where) -> {
                    Optional<String> words = opener.open(text, where);
                    words.ifPresent(listener);
                    return words;
                },
                unreadables);
    }

    /** The text, or empty when its key was destroyed. */
    @FunctionalInterface
    public interface Opener {
        Optional<String> open(SealedText sealed, SealContext where);
    }
}
