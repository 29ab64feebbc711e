package org.trusttimeline.query.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Referring;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;

/**
 * Who has answered for their willingness, and which entries tell of an answer: every read asks it who is shown what.
 *
 * @param telling every answer, passed on or not, and every entry that refers to one, in the order of their positions
 */
public record AnswerVisibility(List<OfAnAnswer> telling) {

    static final AnswerVisibility EMPTY = new AnswerVisibility(List.of());

    /** Whether every one of the partners has answered for that breach. */
    public boolean allHaveAnswered(BreachId breach, List<PartnerId> partners) {
        return allHadAnsweredAt(breach, partners).isPresent();
    }

    /** The position at which the last of the partners had answered for that breach; empty while one has not. */
    public OptionalLong allHadAnsweredAt(BreachId breach, List<PartnerId> partners) {
        List<OptionalLong> first =
                partners.stream().map(partner -> firstAnswer(breach, partner)).toList();
        return first.stream().allMatch(OptionalLong::isPresent)
                ? first.stream().mapToLong(OptionalLong::getAsLong).max()
                : OptionalLong.empty();
    }

    /** Of which answer an entry of the joint chart tells, if of any. */
    public Optional<OfAnAnswer> toldBy(EntryId entry) {
        return telling.stream().filter(of -> of.entryId().equals(entry)).findFirst();
    }

    AnswerVisibility with(ChartEvent event, long position) {
        return switch (event) {
            case WillingnessAnswered answer -> answered(answer, position);
            case Referring referring -> referred(event.statement().entryId(), position, referring.refersTo());
            default -> this;
        };
    }

    private AnswerVisibility answered(WillingnessAnswered answer, long position) {
        boolean given = answer.statement().reportedBy() == null;
        return plus(new OfAnAnswer(
                answer.statement().entryId(), position, answer.statement().statedBy(), answer.breachId(), given));
    }

    private AnswerVisibility referred(EntryId by, long position, @Nullable EntryRef to) {
        return Optional.ofNullable(to)
                .flatMap(ref -> toldBy(ref.entryId()))
                .map(of -> plus(new OfAnAnswer(by, position, of.by(), of.breach(), false)))
                .orElse(this);
    }

    private AnswerVisibility plus(OfAnAnswer one) {
        return new AnswerVisibility(Lists.plus(telling, one));
    }

    private OptionalLong firstAnswer(BreachId breach, PartnerId partner) {
        return telling.stream()
                .filter(of ->
                        of.given() && of.breach().equals(breach) && of.by().is(partner))
                .mapToLong(OfAnAnswer::position)
                .findFirst();
    }
}
