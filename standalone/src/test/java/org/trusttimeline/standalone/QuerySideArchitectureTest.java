package org.trusttimeline.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Stores and frameworks stand at the edge of the read side, and its packages know each other in one direction alone. */
@AnalyzeClasses(packages = "org.trusttimeline.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QuerySideArchitectureTest {

    @ArchTest
    static final ArchRule onePackageKnowsMongo = noClasses()
            .that()
            .resideOutsideOfPackage("org.trusttimeline.query.mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule onePackageKnowsAxon = noClasses()
            .that()
            .resideOutsideOfPackage("org.trusttimeline.query.subscription..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule nobodyButTheirConfigurationKnowsTheStores = noClasses()
            .that()
            .resideOutsideOfPackage("org.trusttimeline.query.mongo..")
            .and()
            .doNotHaveFullyQualifiedName("org.trusttimeline.query.QuerySide")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.trusttimeline.query.mongo..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.trusttimeline.query.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsFoldedAndStoredKnowsNoHttp = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.trusttimeline.query.chart..",
                    "org.trusttimeline.query.projection..",
                    "org.trusttimeline.query.deadletter..",
                    "org.trusttimeline.query.subscription..",
                    "org.trusttimeline.query.mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "org.trusttimeline.http..");
}
