package org.trusttimeline.standalone.progress;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether somebody is watching. */
public final class Terminal {

    private Terminal() {}

    /** Whether what goes to stderr goes to a terminal: Java itself only knows about stdin and stdout. */
    public static boolean isStderr() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
