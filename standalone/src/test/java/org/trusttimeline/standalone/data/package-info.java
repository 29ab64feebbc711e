@NullMarked
package org.trusttimeline.standalone.data;

import org.jspecify.annotations.NullMarked;
