package org.trusttimeline.command.api.reading;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.atone.AcceptAmend;
import org.trusttimeline.command.joint.atone.DeclineAmend;
import org.trusttimeline.command.joint.atone.LetAmendLapse;
import org.trusttimeline.command.joint.atone.NoticeChangedBehaviour;
import org.trusttimeline.command.joint.atone.OfferAmend;
import org.trusttimeline.command.joint.atone.ReviseAmend;
import org.trusttimeline.command.joint.atone.SpeakOfForgiveness;
import org.trusttimeline.command.joint.attune.StateBoundary;
import org.trusttimeline.command.joint.breach.AnswerWillingness;
import org.trusttimeline.command.joint.breach.RecordBreach;
import org.trusttimeline.command.joint.breach.StateImpact;
import org.trusttimeline.command.joint.foundation.OpenRelationship;
import org.trusttimeline.http.problem.Problem;

/** Every command of the joint chart by its type. A new one is added here, and nowhere else on the way in. */
public final class JointCommandTypes {

    private static final Map<String, Class<? extends JointCommand>> BY_NAME = Stream.of(
                    OpenRelationship.class,
                    RecordBreach.class,
                    StateImpact.class,
                    AnswerWillingness.class,
                    OfferAmend.class,
                    ReviseAmend.class,
                    AcceptAmend.class,
                    DeclineAmend.class,
                    LetAmendLapse.class,
                    NoticeChangedBehaviour.class,
                    SpeakOfForgiveness.class,
                    StateBoundary.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private JointCommandTypes() {}

    /** Every type with its class. */
    public static Map<String, Class<? extends JointCommand>> all() {
        return BY_NAME;
    }

    static Class<? extends JointCommand> named(String type) {
        Class<? extends JointCommand> known = BY_NAME.get(type);
        if (known == null) {
            throw new Problem(
                            400,
                            "unknown-type",
                            "No command is known by this type. Known are: "
                                    + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ".")
                    .with("field", "type");
        }
        return known;
    }
}
