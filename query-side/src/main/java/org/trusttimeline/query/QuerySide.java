package org.trusttimeline.query;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.HttpEdge;
import org.trusttimeline.http.access.EndedAccess;
import org.trusttimeline.ledger.erasure.ErasedPersons;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordAccessConfiguration;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.amendment.AmendmentEndpoint;
import org.trusttimeline.query.caseload.CaseloadEndpoint;
import org.trusttimeline.query.caseload.LookedEndpoint;
import org.trusttimeline.query.caseload.ReadMarkers;
import org.trusttimeline.query.live.LiveConfiguration;
import org.trusttimeline.query.mongo.MongoConfiguration;
import org.trusttimeline.query.operation.OperationConfiguration;
import org.trusttimeline.query.rebuild.RebuildConfiguration;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.register.agreement.AgreementEndpoint;
import org.trusttimeline.query.register.amend.AmendEndpoint;
import org.trusttimeline.query.register.boundary.BoundaryEndpoint;
import org.trusttimeline.query.register.evidence.EvidenceEndpoint;
import org.trusttimeline.query.register.saidagain.SaidAgainEndpoint;
import org.trusttimeline.query.register.session.SessionEndpoint;
import org.trusttimeline.query.register.willingness.WillingnessEndpoint;
import org.trusttimeline.query.relationship.RelationshipEndpoint;
import org.trusttimeline.query.stage.StageEndpoint;
import org.trusttimeline.query.timeline.EntryEndpoint;
import org.trusttimeline.query.timeline.EntryViews;
import org.trusttimeline.query.timeline.NotesEndpoint;
import org.trusttimeline.query.timeline.TimelineEndpoint;

/**
 * The read side, whole. Needs from outside the properties {@code timeline.mongo.uri} and {@code
 * timeline.issuer.key-file}, and as beans a {@code DataSource} named {@code ledgerReader}, another named {@code
 * readSideMemory} for what it has to remember and cannot rebuild, the ledger's {@code Wakeup} and its {@code SealedTexts}. May be told {@code timeline.mongo.database} (else {@code timeline}) and {@code
 * timeline.read-model.segments} (else 4; counts when the read model is first laid out). Where nobody appends to the ledger
 * but this process, {@code timeline.wakeup.between-processes=false} saves a connection. {@code server.tomcat.connection-timeout} is also
 * how long a client of a live feed may take nothing before it is dropped.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    HttpEdge.class,
    MongoConfiguration.class,
    RebuildConfiguration.class,
    RecordAccessConfiguration.class,
    TimelineEndpoint.class,
    LiveConfiguration.class,
    EntryEndpoint.class,
    NotesEndpoint.class,
    StageEndpoint.class,
    RelationshipEndpoint.class,
    AmendmentEndpoint.class,
    CaseloadEndpoint.class,
    LookedEndpoint.class,
    OperationConfiguration.class,
    AmendEndpoint.class,
    BoundaryEndpoint.class,
    AgreementEndpoint.class,
    WillingnessEndpoint.class,
    EvidenceEndpoint.class,
    SessionEndpoint.class,
    SaidAgainEndpoint.class
})
public class QuerySide {

    @Bean(destroyMethod = "close")
    ErasedPersons erasedForReads(@Qualifier("ledgerReader") DataSource ledger) {
        return new ErasedPersons(ledger);
    }

    @Bean
    EndedAccess readsOfTheErased(@Qualifier("erasedForReads") ErasedPersons erased) {
        return (caller, issued) -> erased.wasErasedSince(caller.person().text(), issued);
    }

    @Bean
    RegisterReader registerReader(RecordAccess records, Texts texts) {
        return new RegisterReader(records, texts);
    }

    @Bean
    EntryViews entryViews(Texts texts) {
        return new EntryViews(texts);
    }

    @Bean
    ReadMarkers readMarkers(@Qualifier("readSideMemory") DataSource readSideMemory) {
        return new ReadMarkers(readSideMemory);
    }
}
