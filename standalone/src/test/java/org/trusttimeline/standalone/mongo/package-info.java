@NullMarked
package org.trusttimeline.standalone.mongo;

import org.jspecify.annotations.NullMarked;
