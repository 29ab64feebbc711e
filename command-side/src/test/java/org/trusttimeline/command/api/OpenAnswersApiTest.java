package org.trusttimeline.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trusttimeline.command.api.Client.Reply;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.GatheringEvent.AnswersOpened;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;

/** Each partner answers for their willingness alone; a clinician opens the answers together, or none of them. */
@Timeout(120)
class OpenAnswersApiTest {

    private static CommandNode node;
    private Bodies couple;
    private Client dana;
    private Client ann;
    private Client ben;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void aCoupleWithABreach() {
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        ann = node.as("PARTNER", couple.ann().toString());
        ben = node.as("PARTNER", couple.ben().toString());
        assertThat(dana.post("/api/relationships", couple.open()).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
    }

    @Test
    void theLatestAnswersGoOverTogetherInTheOrderOfThePartnersWithoutTheirWords() {
        answers(ben, couple.ben(), "NO", "true");
        answers(ben, couple.ben(), "UNSURE", "true, \"narrative\": \"I cannot say.\"");
        answers(ann, couple.ann(), "YES", "true, \"occurred\": \"2005-10-23~\", \"amends\": \"NO\"");
        Reply opened = opens(UUID.randomUUID());
        assertThat(opened.status()).as(opened.http().body()).isEqualTo(201);
        assertThat(opened.json().path("position").asInt()).isEqualTo(4);

        List<Entry> joint = joint();
        WillingnessAnswered hers = (WillingnessAnswered) joint.get(2).event();
        WillingnessAnswered his = (WillingnessAnswered) joint.get(3).event();
        assertThat(joint.get(4).event()).isInstanceOf(AnswersOpened.class);
        assertThat(hers.answer()).isEqualTo(Answer.YES);
        assertThat(hers.amends()).isEqualTo(Answer.NO);
        assertThat(String.valueOf(hers.statement().occurred())).isEqualTo("2005-10-23~");
        assertThat(his.answer()).isEqualTo(Answer.UNSURE);
        assertThat(his.statement().occurred()).isNull();
        assertThat(his.statement().narrative()).isNull();
        assertThat(Stream.of(hers, his).map(answer -> answer.mayBeOpened())).containsOnlyNulls();
        assertThat(joint.subList(2, 5).stream().map(Entry::recordedAt).distinct())
                .hasSize(1);
        assertThat(Stream.concat(alone(couple.ann()).stream(), alone(couple.ben()).stream())
                        .map(entry -> entry.event().statement().entryId()))
                .doesNotContain(hers.statement().entryId(), his.statement().entryId());
    }

    @Test
    void nothingIsOpenedWhileOneHasNotAnsweredOrDoesNotLetItBeOpened() {
        answers(ann, couple.ann(), "YES", "true");
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/answers-are-opened-together");
        answers(ben, couple.ben(), "YES", "false");
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/answers-are-opened-together");
        answers(ben, couple.ben(), "YES", "true");
        answers(ann, couple.ann(), "YES", "false");
        assertThat(opens(UUID.randomUUID()).type()).as("taken back").isEqualTo("/problems/answers-are-opened-together");
        assertThat(joint()).hasSize(2);
    }

    @Test
    void anAnswerThatIsMarkedInErrorOrSaidNotToBeFreelyGivenIsNotOpened() {
        answers(ben, couple.ben(), "YES", "true");
        UUID entry = answers(ann, couple.ann(), "YES", "true");
        String about = ", \"entry\": \"" + entry + "\"";
        assertThat(ann.post(of(couple.ann()), couple.plain("SayNotFreelyGiven", UUID.randomUUID(), about))
                        .status())
                .isEqualTo(201);
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/answers-are-opened-together");
        UUID again = answers(ann, couple.ann(), "NO", "true");
        about = ", \"entry\": \"" + again + "\"";
        assertThat(ann.post(of(couple.ann()), couple.plain("MarkEnteredInError", UUID.randomUUID(), about))
                        .status())
                .isEqualTo(201);
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/answers-are-opened-together");
    }

    @Test
    void answersAreOpenedAgainOnceSomebodyHasAnsweredSince() {
        answers(ann, couple.ann(), "YES", "true");
        answers(ben, couple.ben(), "YES", "true");
        UUID entry = UUID.randomUUID();
        Reply first = opens(entry);
        assertThat(opens(entry).http().body())
                .as("sent again")
                .isEqualTo(first.http().body());
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/only-answers-given-since-are-opened-again");
        answers(ben, couple.ben(), "NO", "true");
        assertThat(joint()).as("what is answered later stays alone").hasSize(5);
        assertThat(opens(UUID.randomUUID()).status()).isEqualTo(201);
        assertThat(joint().subList(5, 8).stream().map(Entry::event))
                .filteredOn(WillingnessAnswered.class::isInstance)
                .extracting(event -> ((WillingnessAnswered) event).answer())
                .containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void whoeverMayNotOpenThemIsToldTheSameWhateverWasAnswered() {
        Reply before = ann.post(couple.path(), opening(UUID.randomUUID()));
        answers(ben, couple.ben(), "YES", "true");
        Reply after = ann.post(couple.path(), opening(UUID.randomUUID()));
        assertThat(after.http().body()).isEqualTo(before.http().body());
        assertThat(after.type()).isEqualTo("/problems/only-a-clinician-opens-answers");
        assertThat(ann.post(couple.path(), couple.plain("AnswerWillingness", UUID.randomUUID(), answer("YES", "true")))
                        .type())
                .as("no answer is given on the joint chart")
                .isEqualTo("/problems/this-is-stated-on-another-chart");
    }

    @Test
    void ofManyOpeningsAtOnceOneOpens() throws Exception {
        answers(ann, couple.ann(), "YES", "true");
        answers(ben, couple.ben(), "YES", "true");
        List<Reply> replies = atOnce(IntStream.range(0, 8)
                .<Callable<Reply>>mapToObj(n -> () -> opens(UUID.randomUUID()))
                .toList());
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .extracting(Reply::type)
                .containsOnly("/problems/only-answers-given-since-are-opened-again");
        assertThat(joint()).hasSize(5);
    }

    @Test
    void whatIsOpenedWasTheLatestAnswerAtThatMomentWhileTheyGoOnAnswering() throws Exception {
        answers(ann, couple.ann(), "YES", "true");
        answers(ben, couple.ben(), "YES", "true");
        List<Callable<Reply>> all = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            String value = n % 2 == 0 ? "NO" : "YES";
            all.add(() -> ben.post(
                    of(couple.ben()), couple.plain("AnswerWillingness", UUID.randomUUID(), answer(value, "true"))));
            all.add(() -> ann.post(of(couple.ann()), couple.plain("KeepJournal", UUID.randomUUID(), "")));
            all.add(() -> opens(UUID.randomUUID()));
        }
        List<Reply> replies = atOnce(all);
        assertThat(replies).extracting(Reply::status).containsOnly(201, 422);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 422)
                .extracting(Reply::type)
                .containsOnly("/problems/only-answers-given-since-are-opened-again");
        assertEachOpeningShowsTheLatestAnswers();
    }

    @Test
    void amongThreeEachHasToAnswer() {
        UUID cat = UUID.randomUUID();
        UUID three = UUID.randomUUID();
        Bodies all = new Bodies(three, couple.ann(), couple.ben(), UUID.randomUUID());
        String open = all.open().replace("]}", ", {\"partnerId\": \"" + cat + "\"}]}");
        assertThat(dana.post("/api/relationships", open).status()).isEqualTo(201);
        couple = all;
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
        answers(ann, couple.ann(), "YES", "true");
        answers(ben, couple.ben(), "NO", "true");
        assertThat(opens(UUID.randomUUID()).type()).isEqualTo("/problems/answers-are-opened-together");
        answers(node.as("PARTNER", cat.toString()), cat, "UNSURE", "true");
        assertThat(opens(UUID.randomUUID()).status()).isEqualTo(201);
        assertThat(joint()).hasSize(6);
    }

    private void assertEachOpeningShowsTheLatestAnswers() {
        List<LedgerRow> rows = Stream.of(
                        new JointChart(id()).stream(), new PartnerChart(id(), new PartnerId(couple.ben())).stream())
                .flatMap(stream -> node.part(LedgerReader.class).ofStream(stream, 0))
                .sorted((one, other) -> Long.compare(one.globalIndex(), other.globalIndex()))
                .toList();
        Answer latest = null;
        int opened = 0;
        for (LedgerRow row : rows) {
            if (row.entry().event() instanceof WillingnessAnswered answer
                    && answer.statement().statedBy().is(new PartnerId(couple.ben()))) {
                if (row.entry().chart() instanceof JointChart) {
                    assertThat(answer.answer()).isEqualTo(latest);
                    opened++;
                } else {
                    latest = answer.answer();
                }
            }
        }
        assertThat(opened).isPositive();
    }

    private UUID answers(Client partner, UUID who, String value, String mayBeOpened) {
        UUID entry = UUID.randomUUID();
        Reply reply = partner.post(of(who), couple.plain("AnswerWillingness", entry, answer(value, mayBeOpened)));
        assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
        return entry;
    }

    private String answer(String value, String mayBeOpened) {
        return ", \"breachId\": \"" + couple.breach() + "\", \"answer\": \"" + value + "\", \"mayBeOpened\": "
                + mayBeOpened;
    }

    private Reply opens(UUID entry) {
        return dana.post(couple.path(), opening(entry));
    }

    private String opening(UUID entry) {
        return couple.plain("OpenAnswers", entry, ", \"breachId\": \"" + couple.breach() + "\"");
    }

    private String of(UUID partner) {
        return couple.path("partners/" + partner);
    }

    private RelationshipId id() {
        return new RelationshipId(couple.couple());
    }

    private List<Entry> joint() {
        return entries(new JointChart(id()).stream());
    }

    private List<Entry> alone(UUID partner) {
        return entries(new PartnerChart(id(), new PartnerId(partner)).stream());
    }

    private static List<Entry> entries(String stream) {
        try (Stream<LedgerRow> rows = node.part(LedgerReader.class).ofStream(stream, 0)) {
            return rows.map(LedgerRow::entry).toList();
        }
    }

    private static List<Reply> atOnce(List<Callable<Reply>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> each : threads.invokeAll(all)) {
                replies.add(each.get());
            }
            return replies;
        }
    }
}
