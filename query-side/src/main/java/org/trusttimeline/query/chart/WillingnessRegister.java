package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Referring;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;

/**
 * The latest answer of each partner for each breach, and which entries tell of an answer.
 *
 * @param lines the latest answers. Each answers alone, so what somebody passed on is not among them
 * @param telling every answer, passed on or not, and every entry that refers to one
 */
public record WillingnessRegister(List<WillingnessLine> lines, List<OfAnAnswer> telling) {

    static final WillingnessRegister EMPTY = new WillingnessRegister(List.of(), List.of());

    /** Whether every one of the partners has answered for that breach. */
    public boolean allHaveAnswered(BreachId breach, List<PartnerId> partners) {
        return partners.stream().allMatch(partner -> hasAnswered(breach, partner));
    }

    /** The position at which the last of the partners had answered for that breach; empty while one has not. */
    public OptionalLong allHadAnsweredAt(BreachId breach, List<PartnerId> partners) {
        return allHaveAnswered(breach, partners)
                ? partners.stream()
                        .mapToLong(partner -> firstAnswer(breach, partner))
                        .max()
                : OptionalLong.empty();
    }

    /** Of which answer an entry of the joint chart tells, if of any. */
    public Optional<OfAnAnswer> toldBy(EntryId entry) {
        return telling.stream().filter(of -> of.entryId().equals(entry)).findFirst();
    }

    WillingnessRegister with(ChartEvent event, PlaceKey place) {
        return switch (event) {
            case WillingnessAnswered answered -> answered(answered, place);
            case Referring referring -> referred(event.statement().entryId(), place.position(), referring.refersTo());
            default -> this;
        };
    }

    private WillingnessRegister answered(WillingnessAnswered answered, PlaceKey place) {
        Speaker by = answered.statement().statedBy();
        boolean passedOn = answered.statement().reportedBy() != null;
        OfAnAnswer answer =
                new OfAnAnswer(answered.statement().entryId(), place.position(), by, answered.breachId(), !passedOn);
        List<WillingnessLine> latest = passedOn || !(by instanceof Speaker.Partner speaker)
                ? lines
                : linesWith(WillingnessLine.of(speaker.partnerId(), answered, place));
        return new WillingnessRegister(latest, Lists.plus(telling, answer));
    }

    private WillingnessRegister referred(EntryId by, long position, @Nullable EntryRef to) {
        return Optional.ofNullable(to)
                .flatMap(ref -> toldBy(ref.entryId()))
                .map(of -> Lists.plus(telling, new OfAnAnswer(by, position, of.by(), of.breach(), false)))
                .map(more -> new WillingnessRegister(lines, more))
                .orElse(this);
    }

    private List<WillingnessLine> linesWith(WillingnessLine line) {
        List<WillingnessLine> changed = new ArrayList<>(lines);
        if (changed.stream()
                .anyMatch(other -> other.answersTheSame(line) && other.place().compareTo(line.place()) > 0)) {
            return lines;
        }
        changed.removeIf(line::answersTheSame);
        changed.add(line);
        return List.copyOf(changed);
    }

    private long firstAnswer(BreachId breach, PartnerId partner) {
        return telling.stream()
                .filter(of ->
                        of.given() && of.breach().equals(breach) && of.by().is(partner))
                .mapToLong(OfAnAnswer::position)
                .min()
                .orElseThrow();
    }

    private boolean hasAnswered(BreachId breach, PartnerId partner) {
        return lines.stream().anyMatch(line -> line.isOf(breach, partner));
    }
}
