package org.trusttimeline.standalone.openapi;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;

/** The document as text: the same text for the same document. */
final class Yaml {

    private static final int WIDTH = 120;

    private Yaml() {}

    static String of(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        options.setSplitLines(true);
        options.setWidth(WIDTH);
        return new org.yaml.snakeyaml.Yaml(options).dump(document);
    }
}
