package org.trusttimeline.standalone.importing;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids that the labels of a file stand for.
 *
 * @param ids by label, without the {@code #}
 */
record LabelIds(Map<String, String> ids) {

    /**
     * A copy with an id in the place of each label.
     *
     * @throws LineRefused if a label is none
     */
    ObjectNode resolve(ObjectNode line) {
        IdTexts resolving = this::resolve;
        return resolving.copy(line);
    }

    private String resolve(String member, String text) {
        if (!Label.isMeantBy(text)) {
            return text;
        }
        Label label = Label.in(text).orElseThrow(() -> LineRefused.wrong(member, Label.FORM));
        String id = ids.get(label.name());
        if (id == null) {
            throw new ImportEnded("The file was changed while it was imported. Run the import again.");
        }
        return label.before() + id;
    }
}
