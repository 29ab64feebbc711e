/** That what is written for readers is true of the sources, and that the sources can be found and read. */
@NullMarked
package org.trusttimeline.standalone.documentation;

import org.jspecify.annotations.NullMarked;
