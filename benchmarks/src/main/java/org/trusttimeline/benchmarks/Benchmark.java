package org.trusttimeline.benchmarks;

import java.util.List;
import org.trusttimeline.benchmarks.harness.Figure;

/** What {@code ./timeline bench NAME} runs. Closing it ends what runs on its directory. */
public interface Benchmark extends AutoCloseable {

    /** What it is measured on, in words. */
    String settings() throws Exception;

    /** What its figures are, in words. */
    String words();

    /** Measures everything. */
    List<Figure> figures() throws Exception;
}
