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
final class PagesPart {

    private final ReadScale scale;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private PagesPart(ReadScale scale) {
        this.scale = scale;
    }

    static Part part(ReadScale scale, FilledLedger few, FilledLedger crowd, FilledLedger longRecords) throws Exception {
        PagesPart part = new PagesPart(scale);
        int shortest = scale.longRecords().getFirst();
        String atShort = part.pages(reader(scale, longRecords, shortest), shortest);
        String atLong = part.pages(reader(scale, longRecords, scale.longest()), scale.longest());
        part.comparisons.add(new Comparison(atLong, P50, atShort, Target.atMost(1.3)));
        part.overHttp(new HttpReader(longRecords, couple(scale, shortest)), atShort);
        part.among(
                new InProcessReader(few, GeneratedRecord.number(0, null)),
                new InProcessReader(crowd, GeneratedRecord.number(0, null)));
        part.stages(longRecords);
        return new Part(List.copyOf(part.subjects), List.copyOf(part.comparisons));
    }

    private String pages(InProcessReader reader, int entries) throws Exception {
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

    private void among(InProcessReader few, InProcessReader many) {
        String amongFew = "page of 50 among %,d relationships".formatted(scale.fewCouples());
        String amongMany = "page of 50 among %,d relationships".formatted(scale.crowd());
        subject(amongFew, few.page());
        subject(amongMany, many.page());
        comparisons.add(Comparison.baseline(amongFew, P50));
        comparisons.add(Comparison.of(amongMany, P50, amongFew));
    }

    private void stages(FilledLedger longRecords) {
        String first = stageOf(scale.longRecords().getFirst());
        for (int entries : scale.longRecords().subList(0, scale.longRecords().size() - 1)) {
            subject(stageOf(entries), reader(scale, longRecords, entries).stage());
            comparisons.add(Comparison.of(stageOf(entries), P50, first));
        }
    }

    private void subject(String name, Operation operation) {
        subjects.add(new Subject(name, () -> Clients.run(List.of(operation), scale.until())));
    }

    private static String stageOf(int entries) {
        return "stage, record of %,d".formatted(entries);
    }

    private static InProcessReader reader(ReadScale scale, FilledLedger filled, int entries) {
        return new InProcessReader(filled, couple(scale, entries));
    }

    private static GeneratedRecord couple(ReadScale scale, int entries) {
        return GeneratedRecord.number(scale.longRecords().indexOf(entries), null);
    }
}
