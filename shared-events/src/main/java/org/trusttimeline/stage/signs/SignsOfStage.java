package org.trusttimeline.stage.signs;

import java.util.List;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;

/** What one stage of a repair asks for: it is passed while all its signs are in force, and fallen back to when not. */
public interface SignsOfStage {

    Stage stage();

    List<Sign.InForce> inForce();

    List<Sign.NotShown> notYetShown();
}
