package org.trusttimeline.benchmarks.read;

import static org.trusttimeline.benchmarks.harness.Quantity.P50;

import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;

/** A page of a short record and of a long one, among few and among many; beside a raw find of the same documents. */
final class Reading {

    private final ReadScale scale;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private Reading(ReadScale scale) {
        this.scale = scale;
    }

    static Part part(ReadScale scale, Stock few, Stock crowd, Stock longRecords) throws Exception {
        Reading reading = new Reading(scale);
        int shortest = scale.longRecords().getFirst();
        String atShort = reading.pages(reader(scale, longRecords, shortest), shortest);
        String atLong = reading.pages(reader(scale, longRecords, scale.longest()), scale.longest());
        reading.comparisons.add(new Comparison(atLong, P50, atShort, Target.atMost(1.3)));
        reading.overHttp(new HttpReader(longRecords, couple(scale, shortest)), atShort);
        reading.among(new Reader(few, Couple.number(0, null)), new Reader(crowd, Couple.number(0, null)));
        reading.stages(longRecords);
        return new Part(List.copyOf(reading.subjects), List.copyOf(reading.comparisons));
    }

    private String pages(Reader reader, int entries) throws Exception {
        String of = ", record of %,d".formatted(entries);
        String raw = "raw find of a page's %d documents%s"
                .formatted(reader.documentsOfAPage().size(), of);
        String sealed = "page of 50, texts left sealed" + of;
        String page = "page of 50" + of;
        subject(raw, reader.rawFind());
        subject(sealed, reader.pageLeftSealed());
        subject(page, reader.page());
        comparisons.add(Comparison.baseline(raw, P50));
        comparisons.add(new Comparison(page, P50, raw, Target.atMost(3)));
        comparisons.add(Comparison.of(sealed, P50, raw));
        comparisons.add(Comparison.of(page, P50, sealed));
        return page;
    }

    private void overHttp(HttpReader reader, String inProcess) {
        String page = inProcess + ", over HTTP";
        subject(page, reader.page());
        comparisons.add(Comparison.of(page, P50, inProcess));
    }

    private void among(Reader few, Reader many) {
        String amongFew = "page of 50 among %,d relationships".formatted(scale.fewCouples());
        String amongMany = "page of 50 among %,d relationships".formatted(scale.crowd());
        subject(amongFew, few.page());
        subject(amongMany, many.page());
        comparisons.add(Comparison.baseline(amongFew, P50));
        comparisons.add(Comparison.of(amongMany, P50, amongFew));
    }

    private void stages(Stock longRecords) {
        String first = stageOf(scale.longRecords().getFirst());
        for (int entries : scale.longRecords().subList(0, scale.longRecords().size() - 1)) {
            subject(stageOf(entries), reader(scale, longRecords, entries).stage());
            comparisons.add(Comparison.of(stageOf(entries), P50, first));
        }
    }

    private void subject(String name, Operation operation) {
        subjects.add(new Subject(name, () -> Clients.run(List.of(operation), scale.stint())));
    }

    private static String stageOf(int entries) {
        return "stage, record of %,d".formatted(entries);
    }

    private static Reader reader(ReadScale scale, Stock stock, int entries) {
        return new Reader(stock, couple(scale, entries));
    }

    private static Couple couple(ReadScale scale, int entries) {
        return Couple.number(scale.longRecords().indexOf(entries), null);
    }
}
