package org.trusttimeline.query.mongo;

import com.mongodb.MongoClientSettings;
import java.time.ZoneId;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.deadletter.DeadLetter;
import org.trusttimeline.query.rebuild.RebuildShard;
import org.trusttimeline.query.rebuild.Version;
import org.trusttimeline.query.rebuild.VersionStore.ServedVersion;

/** How documents are stored: records as they are, ids as the text that everybody else sees of them. */
final class DocumentCodecs {

    static final CodecRegistry REGISTRY = withKeys(CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(
                    new DirectoryCodec(),
                    new StoredEntryCodec(),
                    new TextCodec<>(AgreementId.class, AgreementId::of),
                    new TextCodec<>(AmendId.class, AmendId::of),
                    new TextCodec<>(BoundaryId.class, BoundaryId::of),
                    new TextCodec<>(BreachId.class, BreachId::of),
                    new TextCodec<>(EntryId.class, EntryId::of),
                    new TextCodec<>(EntryRef.class, EntryRef::of),
                    new TextCodec<>(PartnerId.class, PartnerId::of),
                    new TextCodec<>(RelationshipId.class, RelationshipId::of),
                    new TextCodec<>(Speaker.class, Speaker::of),
                    new TextCodec<>(StaffId.class, StaffId::of),
                    new TextCodec<>(ZoneId.class, ZoneId::of)),
            MongoClientSettings.getDefaultCodecRegistry()));

    private DocumentCodecs() {}

    private static CodecRegistry withKeys(CodecRegistry plain) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new RecordCodec<>(plain.get(DeadLetter.class), "id"),
                        new RecordCodec<>(plain.get(Version.class), "id"),
                        new RecordCodec<>(plain.get(RebuildShard.class), "id"),
                        new RecordCodec<>(plain.get(ServedVersion.class), "schema")),
                plain);
    }
}
