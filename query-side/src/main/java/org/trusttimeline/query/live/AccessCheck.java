package org.trusttimeline.query.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is told of which streams. */
final class AccessCheck {

    private final Map<String, Set<News>> byStream = new ConcurrentHashMap<>();

    void add(List<String> streams, News news) {
        streams.forEach(stream -> byStream.compute(stream, (any, readers) -> {
            Set<News> all = readers == null ? ConcurrentHashMap.newKeySet() : readers;
            all.add(news);
            return all;
        }));
    }

    void remove(List<String> streams, News news) {
        streams.forEach(stream -> byStream.computeIfPresent(stream, (any, readers) -> {
            readers.remove(news);
            return readers.isEmpty() ? null : readers;
        }));
    }

    void tell(String stream, long position) {
        byStream.getOrDefault(stream, Set.of()).forEach(news -> news.tell(stream, position));
    }
}
