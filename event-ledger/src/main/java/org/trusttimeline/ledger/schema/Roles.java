package org.trusttimeline.ledger.schema;

import java.util.List;

/** The fixed names of the PostgreSQL roles. Each may do what its part of the system needs, and nothing more. */
public final class Roles {

    /** Owns the ledger's database and its tables, and migrates them. No application runs as this role. */
    public static final String OWNER = "timeline_owner";

    /** Appends: may read and insert entries, and neither change nor remove them. The command side. */
    public static final String WRITER = "timeline_writer";

    /** Reads what the ledger's database holds, and adds nothing. The query side. */
    public static final String READER = "timeline_reader";

    /**
     * Remembers what no entry tells: who has looked how far, and which entries the read models leave out. May read that and
     * add to it, and sees no entry. The query side.
     */
    public static final String MEMORY = "timeline_memory";

    /** Owns the database of wrapped keys; the one role that may destroy a key. */
    public static final String KEYS_OWNER = "timeline_keys_owner";

    /** May read wrapped keys and add new ones. Both sides. */
    public static final String KEYS_USER = "timeline_keys_user";

    static final List<String> ALL = List.of(OWNER, WRITER, READER, MEMORY, KEYS_OWNER, KEYS_USER);

    private Roles() {}
}
