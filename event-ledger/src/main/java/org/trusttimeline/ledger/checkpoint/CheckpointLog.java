package org.trusttimeline.ledger.checkpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checkpoints and successions as they are kept elsewhere: JSON, one object a line, in the order in which they were made.
 *
 * @param checkpoints in order
 * @param successions in order
 */
public record CheckpointLog(List<Checkpoint> checkpoints, List<Succession> successions) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Nothing at all. */
    public static final CheckpointLog EMPTY = new CheckpointLog(List.of(), List.of());

    /**
     * Reads the lines of a log.
     *
     * @throws BrokenChain if one of them cannot be read
     */
    public static CheckpointLog of(List<String> lines) {
        CheckpointLog log = new CheckpointLog(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            try {
                log.add(JSON.readTree(lines.get(i)));
            } catch (JacksonException | IllegalArgumentException e) {
                throw new BrokenChain("line " + (i + 1) + " of the checkpoints is no checkpoint");
            }
        }
        return log;
    }

    /** The line of a checkpoint. */
    public static String line(Checkpoint checkpoint) {
        return JSON.writeValueAsString(checkpoint);
    }

    /** The line of a succession. */
    public static String line(Succession succession) {
        return JSON.writeValueAsString(succession);
    }

    /** These and those. */
    public CheckpointLog with(CheckpointLog others) {
        List<Checkpoint> both = new ArrayList<>(checkpoints);
        both.addAll(others.checkpoints);
        List<Succession> all = new ArrayList<>(successions);
        others.successions.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new CheckpointLog(both, all);
    }

    private void add(JsonNode line) {
        if (line.has("publicKey")) {
            successions.add(JSON.treeToValue(line, Succession.class));
        } else {
            checkpoints.add(JSON.treeToValue(line, Checkpoint.class));
        }
    }
}
