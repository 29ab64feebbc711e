package org.trusttimeline.stage;

import java.util.List;
import org.trusttimeline.events.vocabulary.Stage;

/** What one stage of a repair asks for: it is passed while all its signs are in force, and fallen back to when not. */
interface SignsOfStage {

    Stage stage();

    List<SignInForce> inForce();

    List<SignNotShown> notYetShown();
}
