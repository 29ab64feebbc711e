package org.trusttimeline.benchmarks.ledger;

import java.util.List;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Subject;

/**
 * What is measured together.
 *
 * @param subjects measured in turn, round after round
 * @param comparisons what is told of them
 */
record Part(List<Subject> subjects, List<Comparison> comparisons) {}
