package org.trusttimeline.benchmarks.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The runs of every subject, round by round. */
public final class Observations {

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    void add(Subject subject, Run run) {
        runs.computeIfAbsent(subject.name(), name -> new ArrayList<>()).add(run);
    }

    /** The figure that a comparison asks for. */
    public Figure figure(Comparison comparison) {
        Quantity quantity = comparison.quantity();
        List<Run> subject = of(comparison.subject());
        List<Run> baseline = of(comparison.baseline());
        Sample ratios = new Sample(IntStream.range(0, subject.size())
                .mapToObj(round -> quantity.of(subject.get(round)) / quantity.of(baseline.get(round)))
                .toList());
        Sample values = new Sample(subject.stream().map(quantity::of).toList());
        boolean isBaseline = comparison.subject().equals(comparison.baseline());
        return new Figure(
                comparison.subject(),
                values.median(),
                quantity.unit(),
                comparison.baseline(),
                ratios.median(),
                (isBaseline ? values : ratios).spread(),
                comparison.wanted());
    }

    private List<Run> of(String subject) {
        List<Run> found = runs.get(subject);
        if (found == null) {
            throw new IllegalArgumentException("nobody measured: " + subject);
        }
        return found;
    }
}
