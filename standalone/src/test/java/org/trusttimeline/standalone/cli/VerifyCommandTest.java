package org.trusttimeline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.ledger.offsite.OffsiteDirectory;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.RunningTimeline;

/** The sample couple's record, checked as an auditor and an operator do it; at last somebody changes a row. */
@Timeout(120)
@TestMethodOrder(OrderAnnotation.class)
class VerifyCommandTest {

    @TempDir
    static Path directory;

    private static Path data;
    private static Path offsite;
    private static String couple;

    @BeforeAll
    static void aRecordIsToldAndSigned() throws IOException {
        data = directory.resolve("data");
        offsite = Files.createDirectory(directory.resolve("offsite"));
        try (RunningDemo demo = new RunningDemo(data, new OffsiteDirectory(offsite))) {
            couple = demo.couple().substring(demo.couple().lastIndexOf('/') + 1);
            // It can be checked while it runs; the last state is signed when it ends.
            assertThat(verify().exitCode()).isZero();
        }
    }

    @Test
    @Order(1)
    void whatWasRecordedIsWhole() {
        Spoken whole = verify("--offsite", offsite.toString());
        assertThat(whole.err()).isEmpty();
        assertThat(whole.out()).contains("Whole: 40 rows of 4 streams", "0 rows came after it", "compared: ");
        assertThat(verify().out()).contains("No checkpoint kept elsewhere was compared");
        assertThat(whole.exitCode()).isZero();
    }

    @Test
    @Order(2)
    void soIsOneStream() {
        assertThat(verify("--stream", "joint:" + couple).out()).contains("Whole: 34 rows of joint:" + couple);
        assertThat(verify("--stream", "joint:nobody").exitCode()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void anExportIsCheckedWithoutTheLedger() throws IOException {
        Path export = directory.resolve("joint.jsonl");
        assertThat(Spoken.by(
                                "export",
                                couple,
                                "--format",
                                "ledger",
                                "--data",
                                data.toString(),
                                "--out",
                                export.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(export)).doesNotContain("narrative\":\"");
        assertThat(check(export).out()).contains("Whole: 34 rows of joint:" + couple);
        Files.writeString(export, Files.readString(export).replaceFirst("\"revision\":1", "\"revision\":2"));
        assertThat(check(export).err()).startsWith("NOT WHOLE: position ");
        assertThat(check(export).exitCode()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void aChartThatIsNoneIsNotExported() {
        Spoken refused =
                Spoken.by("export", couple, "--format", "ledger", "--chart", "diary", "--data", data.toString());
        assertThat(refused.err()).contains("There is no chart diary");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void anotherKeyTakesOverAndWhatTheFirstHasSignedStands() {
        assertThat(Spoken.by("rotate", "signer", "--data", data.toString()).out())
                .startsWith("Checkpoints are signed by ");
        assertThat(data.resolve("signer.next.pem")).doesNotExist();
        assertThat(verify("--offsite", offsite.toString()).exitCode()).isZero();
        try (RunningTimeline again = RunningTimeline.start(data, 0, new OffsiteDirectory(offsite))) {
            assertThat(again.url()).isNotEmpty();
        }
        assertThat(offsite.resolve("checkpoints.jsonl")).content().contains("endorsement");
        assertThat(verify("--offsite", offsite.toString()).exitCode()).isZero();
    }

    @Test
    @Order(6)
    void aRowThatWasChangedIsNamed() throws SQLException {
        try (KeptDatabases databases = KeptDatabases.open(data);
                Connection connection =
                        databases.as(LedgerDatabases.LEDGER, Roles.OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table entry disable trigger all;"
                    + "update entry set payload = payload || ' ' where global_index in (9, 20)");
        }
        Spoken wrong = verify();
        assertThat(wrong.err()).startsWith("NOT WHOLE: row 9: ").contains(" is not what was recorded");
        assertThat(wrong.exitCode()).isEqualTo(1);
    }

    private static Spoken verify(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "verify";
        arguments[1] = "--data";
        arguments[2] = data.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Spoken.by(arguments);
    }

    private static Spoken check(Path export) {
        return Spoken.by(
                "verify",
                "--export",
                export.toString(),
                "--offsite",
                offsite.toString(),
                "--key",
                data.resolve("signer.public.pem").toString());
    }
}
