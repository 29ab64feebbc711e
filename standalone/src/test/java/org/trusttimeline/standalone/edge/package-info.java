@NullMarked
package org.trusttimeline.standalone.edge;

import org.jspecify.annotations.NullMarked;
