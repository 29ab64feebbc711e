package org.trusttimeline.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.query.chart.Directory;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.chart.Slot;

class DirectoryCodecTest {

    private final DirectoryCodec codec = new DirectoryCodec();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000})
    void whatIsStoredIsReadAgain(int pages) {
        List<Slot> slots = new ArrayList<>();
        slots.add(new Slot(0, null, 7));
        IntStream.range(1, pages)
                .forEach(n ->
                        slots.add(new Slot(3 * n, new PlaceKey(-62_135_596_800_000_000L + n, n, 2L * n), n % 101)));
        Directory directory = new Directory(3 * pages, List.copyOf(slots));

        assertThat(again(directory)).isEqualTo(directory);
    }

    private Directory again(Directory directory) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                directory,
                EncoderContext.builder().build());
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
