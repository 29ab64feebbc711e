package org.trusttimeline.query.rebuild;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a version of the read model follows the ledger.
 *
 * @param segments how many share the work, 1 to 64; counts when a version is first laid out
 */
@ConfigurationProperties("timeline.read-model")
public record ReadModelProperties(@DefaultValue("4") int segments) {

    private static final int MOST = 64;

    public ReadModelProperties {
        if (segments < 1 || segments > MOST) {
            throw new IllegalArgumentException("timeline.read-model.segments: give a number from 1 to " + MOST);
        }
    }
}
