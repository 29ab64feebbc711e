package org.trusttimeline.command.api;

import java.util.UUID;

/** Bodies of commands for one couple: Ann, who was harmed, and Ben, who caused it. */
record Bodies(UUID couple, UUID ann, UUID ben, UUID breach) {

    static Bodies ofANewCouple() {
        return new Bodies(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    String open() {
        return """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s", "name": "Ann"}, {"partnerId": "%s", "name": "Ben"}]}""".formatted(couple, ann, ben);
    }

    String recordBreach() {
        return """
                {"type": "RecordBreach", "entryId": "%s", "breachId": "%s", "kind": "LIE", "statedBy": "%s",
                 "harmed": ["%s"], "causedBy": ["%s"], "occurred": "2005-10-09"}""".formatted(UUID.randomUUID(), breach, ann, ann, ben);
    }

    String impact(UUID entryId, String narrative) {
        return """
                {"type": "StateImpact", "entryId": "%s", "breachId": "%s", "statedBy": "%s", "narrative": "%s"}""".formatted(entryId, breach, ann, narrative);
    }

    String impact(String more) {
        return """
                {"type": "StateImpact", "entryId": "%s", "breachId": "%s", "statedBy": "%s"%s}""".formatted(UUID.randomUUID(), breach, ann, more);
    }

    /** A statement without fields of its own. */
    String plain(String type, UUID entryId, String more) {
        return """
                {"type": "%s", "entryId": "%s"%s}""".formatted(type, entryId, more);
    }

    String path(String chart) {
        return "/api/relationships/" + couple + "/" + chart + "/commands";
    }

    String path() {
        return "/api/relationships/" + couple + "/commands";
    }
}
