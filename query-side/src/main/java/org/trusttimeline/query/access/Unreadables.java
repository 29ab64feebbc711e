package org.trusttimeline.query.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this node could not read since it was started, by id, for operators: documents, entries and sealed texts. */
public final class Unreadables {

    private static final Logger LOG = LoggerFactory.getLogger(Unreadables.class);
    private static final int MOST = 1_000;

    private final Set<String> ids = new LinkedHashSet<>();

    /** Remembers it, and logs why when it is met first. */
    public synchronized void note(String id, RuntimeException why) {
        if (ids.size() < MOST && ids.add(id)) {
            LOG.error("{} cannot be read; what does not need it is answered", id, why);
        }
    }

    /** Their ids, the first {@value #MOST} that were met. */
    public synchronized List<String> ids() {
        return List.copyOf(ids);
    }
}
