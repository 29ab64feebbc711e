package org.trusttimeline.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.trusttimeline.command.api.CommandProblems;
import org.trusttimeline.command.api.parsing.CommandTypes;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.statement.Command;

/** The walls between the modules. A rule over a package that does not exist would hold for nothing, and so it fails. */
@AnalyzeClasses(packages = "org.trusttimeline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "org.axonframework..", "com.mongodb..", "org.bson..", "org.postgresql..", "java.sql.."
    };

    private static final String[] DECIDING = {
        "org.trusttimeline.command.statement..",
        "org.trusttimeline.command.chart..",
        "org.trusttimeline.command.rule..",
        "org.trusttimeline.stage.."
    };

    @ArchTest
    static final ArchRule theTwoSidesNeverSeeEachOther = noClasses()
            .that()
            .resideInAPackage("org.trusttimeline.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.trusttimeline.query..");

    @ArchTest
    static final ArchRule norTheOtherWayRound = noClasses()
            .that()
            .resideInAPackage("org.trusttimeline.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.trusttimeline.command..");

    @ArchTest
    static final ArchRule thePublishedLanguageKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage("org.trusttimeline.events..", "org.trusttimeline.stage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decidingKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(DECIDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decidingKnowsNoJson = noClasses()
            .that()
            .resideInAnyPackage(DECIDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "org.trusttimeline.http..");

    @ArchTest
    static final ArchRule axonStandsWhereCommandsAreHandled = noClasses()
            .that()
            .resideInAPackage("org.trusttimeline.command..")
            .and()
            .resideOutsideOfPackage("org.trusttimeline.command.handling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule noPackageOfTheCommandSideIsInACycle =
            slices().matching("org.trusttimeline.command.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyRuleIsDescribed = classes()
            .that()
            .implement(Rule.class)
            .should(new BeListed(CommandProblems.rules().stream()
                    .map(Object::getClass)
                    .distinct()
                    .toList()));

    @ArchTest
    static final ArchRule decidingHasNoClock = noClasses()
            .that()
            .resideInAnyPackage(DECIDING)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule theLedgerKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("org.trusttimeline.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.trusttimeline.http..");

    @ArchTest
    static final ArchRule everyCommandCanBeSent = classes()
            .that()
            .implement(Command.class)
            .and()
            .areNotInterfaces()
            .should(new BeListed(CommandTypes.all().values()));
}
