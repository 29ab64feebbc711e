package org.trusttimeline.query.operation;

import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.rebuild.Rebuild;
import org.trusttimeline.query.rebuild.Rebuilds;
import org.trusttimeline.query.rebuild.SchemaVersion;

/** The versions of the read model, for operators: they are built beside the one that is served, compared, and switched to. */
@RestController
public final class RebuildEndpoint {

    static final String SWITCH = "switch";

    private static final String PROJECTIONS = "/api/operations/projections";
    private static final String REBUILDS = PROJECTIONS + "/{name}/rebuilds";

    private final Rebuilds rebuilds;

    public RebuildEndpoint(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * The projections, how far each has come, and their versions.
     *
     * @return 200; problems: 403 {@code denied}; 503 {@code database-unavailable}
     */
    @GetMapping(PROJECTIONS)
    public List<ProjectionView> projections() {
        return Operating.on(
                SchemaVersion.NAME,
                () -> List.of(ProjectionView.of(SchemaVersion.NAME, rebuilds.ledgerHead(), rebuilds.all())));
    }

    /**
     * Begins to build a version from the ledger, beside the one that is served.
     *
     * @param name {@code charts}
     * @param query {@code switch}: {@code by-hand}, else {@code when-same}: it is served once it is found to be the same as the one that is
     * @return 202 with {@code Location}; problems: 400 {@code unknown-parameter}, {@code bad-parameter}; 403 {@code denied};
     *     404 {@code no-such-projection}; 409 {@code rebuild-under-way}; 503 {@code database-unavailable}
     */
    @PostMapping(REBUILDS)
    public ResponseEntity<RebuildView> beginRebuild(
            @PathVariable String name, @QueryNames(SWITCH) QueryParameters query) {
        Rebuild begun = Operating.on(name, () -> rebuilds.begin(isByHand(query)));
        URI where = URI.create(PROJECTIONS + "/" + name + "/rebuilds/" + begun.id());
        return ResponseEntity.accepted().location(where).body(RebuildView.of(begun));
    }

    /**
     * How the building of a version goes, or went.
     *
     * @param name {@code charts}
     * @param id the version
     * @return 200; problems: 403 {@code denied}; 404 {@code no-such-projection}, {@code no-such-rebuild}; 503 {@code
     *     database-unavailable}
     */
    @GetMapping(REBUILDS + "/{id}")
    public RebuildView rebuild(@PathVariable String name, @PathVariable String id) {
        return Operating.on(
                name,
                () -> rebuilds.of(id)
                        .map(RebuildView::of)
                        .orElseThrow(() ->
                                new Problem(404, "no-such-rebuild", "There is no such rebuild, or it was removed.")));
    }

    /**
     * Serves a version that was compared. The one served before is kept, and follows on.
     *
     * @param name {@code charts}
     * @param id the version
     * @return 200; problems: 403 {@code denied}; 404 {@code no-such-projection}, {@code no-such-rebuild}; 409 {@code
     *     not-ready}, {@code nothing-served}, {@code switched-meanwhile}; 503 {@code database-unavailable}
     */
    @PostMapping(REBUILDS + "/{id}/switch")
    public RebuildView switchToRebuild(@PathVariable String name, @PathVariable String id) {
        return Operating.on(name, () -> RebuildView.of(rebuilds.switchTo(id)));
    }

    /**
     * Serves the version that was served before.
     *
     * @param name {@code charts}
     * @return 200; problems: 403 {@code denied}; 404 {@code no-such-projection}; 409 {@code nothing-to-roll-back-to}; 503 {@code
     *     database-unavailable}
     */
    @PostMapping(PROJECTIONS + "/{name}/rollback")
    public RebuildView rollBack(@PathVariable String name) {
        return Operating.on(name, () -> RebuildView.of(rebuilds.rollBack()));
    }

    /**
     * Abandons a rebuild, or removes a version that is kept.
     *
     * @param name {@code charts}
     * @param id the version
     * @return 204; problems: 403 {@code denied}; 404 {@code no-such-projection}, {@code no-such-rebuild}; 409 {@code
     *     being-served}; 503 {@code database-unavailable}
     */
    @DeleteMapping(REBUILDS + "/{id}")
    public ResponseEntity<Void> abandonRebuild(@PathVariable String name, @PathVariable String id) {
        return Operating.on(name, () -> {
            rebuilds.abandon(id);
            return ResponseEntity.noContent().build();
        });
    }

    private static boolean isByHand(QueryParameters query) {
        String how = query.one(SWITCH).orElse("when-same");
        return switch (how) {
            case "by-hand" -> true;
            case "when-same" -> false;
            default -> throw QueryParameters.bad(SWITCH, "Say when-same or by-hand.");
        };
    }
}
