/** What an import needs beside the command API: ids for the labels of its file. */
@NullMarked
package org.trusttimeline.command.api.importing;

import org.jspecify.annotations.NullMarked;
