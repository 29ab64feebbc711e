package org.trusttimeline.query.chart;

import java.util.List;
import java.util.Optional;
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
 * Who has answered for their willingness, and which entries tell of an answer: it says who is shown what on every read.
 *
 * @param answered who has answered for which breach. Each answers alone, so what somebody passed on is no answer
 * @param telling every answer, passed on or not, and every entry that refers to one
 */
public record WillingnessRegister(List<HasAnswered> answered, List<OfAnAnswer> telling) {

    static final WillingnessRegister EMPTY = new WillingnessRegister(List.of(), List.of());

    /** Whether every one of the partners has answered for that breach. */
    public boolean allHaveAnswered(BreachId breach, List<PartnerId> partners) {
        return partners.stream().allMatch(partner -> answered.contains(new HasAnswered(breach, partner)));
    }

    /** Of which answer an entry of the joint chart tells, if of any. */
    public Optional<OfAnAnswer> toldBy(EntryId entry) {
        return telling.stream().filter(of -> of.entryId().equals(entry)).findFirst();
    }

    WillingnessRegister with(ChartEvent event) {
        return switch (event) {
            case WillingnessAnswered answer -> answered(answer);
            case Referring referring -> referred(event.statement().entryId(), referring.refersTo());
            default -> this;
        };
    }

    private WillingnessRegister answered(WillingnessAnswered answer) {
        Speaker by = answer.statement().statedBy();
        OfAnAnswer telling = new OfAnAnswer(answer.statement().entryId(), by, answer.breachId());
        boolean passedOn = answer.statement().reportedBy() != null;
        List<HasAnswered> more = passedOn || !(by instanceof Speaker.Partner speaker)
                ? answered
                : Lists.withOrWithout(answered, new HasAnswered(answer.breachId(), speaker.partnerId()), true);
        return new WillingnessRegister(more, Lists.plus(this.telling, telling));
    }

    private WillingnessRegister referred(EntryId by, @Nullable EntryRef to) {
        return Optional.ofNullable(to)
                .flatMap(ref -> toldBy(ref.entryId()))
                .map(of -> Lists.plus(telling, new OfAnAnswer(by, of.by(), of.breach())))
                .map(more -> new WillingnessRegister(answered, more))
                .orElse(this);
    }
}
