/** The documents of a chart in the read model, and the pure folds that make them of its entries. */
@NullMarked
package org.trusttimeline.query.chart;

import org.jspecify.annotations.NullMarked;
