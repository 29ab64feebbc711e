package org.trusttimeline.query;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.HttpEdge;
import org.trusttimeline.query.amendment.AmendmentEndpoint;
import org.trusttimeline.query.live.LiveConfiguration;
import org.trusttimeline.query.operation.ParkedEndpoint;
import org.trusttimeline.query.operation.RebuildEndpoint;
import org.trusttimeline.query.reading.ReadingConfiguration;
import org.trusttimeline.query.reading.Texts;
import org.trusttimeline.query.relationship.RelationshipEndpoint;
import org.trusttimeline.query.stage.StageEndpoint;
import org.trusttimeline.query.timeline.EntryEndpoint;
import org.trusttimeline.query.timeline.NotesEndpoint;
import org.trusttimeline.query.timeline.Showing;
import org.trusttimeline.query.timeline.TimelineEndpoint;
import org.trusttimeline.query.version.VersionConfiguration;

/**
 * The read side, whole. Needs from outside the properties {@code timeline.mongo.uri} and {@code
 * timeline.issuer.key-file}, and as beans a {@code DataSource} named {@code ledgerReader}, the ledger's {@code Wakeup}
 * and its {@code SealedTexts}. May be told {@code timeline.mongo.database} (else {@code timeline}) and {@code
 * timeline.read-model.segments} (else 4; counts when the read model is first laid out). Where nobody appends to the ledger
 * but this process, {@code timeline.wakeup.between-processes=false} saves a connection.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    HttpEdge.class,
    VersionConfiguration.class,
    ReadingConfiguration.class,
    TimelineEndpoint.class,
    LiveConfiguration.class,
    EntryEndpoint.class,
    NotesEndpoint.class,
    StageEndpoint.class,
    RelationshipEndpoint.class,
    AmendmentEndpoint.class,
    RebuildEndpoint.class,
    ParkedEndpoint.class
})
public class QuerySide {

    @Bean
    Showing showing(Texts texts) {
        return new Showing(texts);
    }
}
