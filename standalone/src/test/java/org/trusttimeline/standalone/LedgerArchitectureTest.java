package org.trusttimeline.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The ledger stands by itself: Axon in one room, no cycles of packages, nothing of what is built upon it. */
@AnalyzeClasses(packages = "org.trusttimeline.ledger", importOptions = ImportOption.DoNotIncludeTests.class)
class LedgerArchitectureTest {

    @ArchTest
    static final ArchRule onePackageKnowsAxon = noClasses()
            .that()
            .resideOutsideOfPackage("org.trusttimeline.ledger.axon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule nothingInTheLedgerNeedsAxon = noClasses()
            .that()
            .resideOutsideOfPackage("org.trusttimeline.ledger.axon..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.trusttimeline.ledger.axon..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.trusttimeline.ledger.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theLedgerKnowsNothingBuiltUponIt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.trusttimeline.command..", "org.trusttimeline.query..", "org.trusttimeline.http..");
}
