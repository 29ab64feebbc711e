package org.trusttimeline.standalone.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.standalone.data.DurableFile;

/** Who may look at the sample couple's record, as shell variables in a file of the data directory. */
record Tour(Path file) {

    private static final String FILE = "tour.env";

    static Tour of(String url, Path data, String dana, Map<String, String> ids) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("TIMELINE", url);
        variables.put("COUPLE", url + "/api/relationships/" + id(ids, "couple"));
        variables.put("DANA", dana);
        variables.put("LENA", token(data, id(ids, "lena")));
        variables.put("AMOS", token(data, id(ids, "amos")));
        variables.put("LENA_ID", id(ids, "lena"));
        variables.put("AFFAIR_ID", id(ids, "affair"));
        variables.put("JOINT_COUNSELLING_ID", id(ids, "joint-counselling"));
        Path file = data.resolve(FILE);
        DurableFile.write(file, lines(variables));
        return new Tour(file);
    }

    /** What the demo prints when it is ready. */
    String words() {
        return """
                The sample couple are Lena and Amos; dana is their clinician. In another terminal:

                  . %s
                  curl -s -H "Authorization: Bearer $DANA" "$COUPLE/timeline"
                  curl -s -H "Authorization: Bearer $LENA" "$COUPLE/stage"

                Stop it with Ctrl-C.""".formatted(file);
    }

    private static String id(Map<String, String> ids, String label) {
        return Objects.requireNonNull(ids.get(label), label);
    }

    private static String token(Path data, String partner) {
        return TokenCommand.token(data, new Caller(partner, Role.PARTNER, null, null));
    }

    private static String lines(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "='" + variable.getValue() + "'\n")
                .collect(Collectors.joining());
    }
}
