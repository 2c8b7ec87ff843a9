package se.innovationskraft.packager;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the packager, and who may know whom. */
@AnalyzeClasses(packages = "se.innovationskraft.packager", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String ROOT = "se.innovationskraft.packager";

    @ArchTest
    static final ArchRule modelKnowsNobody = noClasses()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(ROOT + ".model", "java..", "org.jspecify..")
            .because("everybody shares the model: it must do no reading, no writing and use no framework");

    @ArchTest
    static final ArchRule onlyAuthoringParsesMarkdown = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".authoring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..")
            .because("the authoring format is one room's secret");

    @ArchTest
    static final ArchRule onlyRenderUsesThymeleaf = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".render")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.thymeleaf..")
            .because("how pages are made is one room's secret");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("the packager is a library first");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".cli");

    @ArchTest
    static final ArchRule stagesMeetOnlyInThePipeline = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("authoring")
            .definedBy(ROOT + ".authoring")
            .layer("check")
            .definedBy(ROOT + ".check..")
            .layer("render")
            .definedBy(ROOT + ".render")
            .layer("format")
            .definedBy(ROOT + ".format..")
            .layer("archive")
            .definedBy(ROOT + ".archive")
            .layer("compare")
            .definedBy(ROOT + ".compare")
            .layer("localise")
            .definedBy(ROOT + ".localise")
            .layer("pipeline")
            .definedBy(ROOT)
            .layer("cli")
            .definedBy(ROOT + ".cli")
            .whereLayer("authoring")
            .mayOnlyBeAccessedByLayers("pipeline", "cli")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("pipeline", "cli")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("format", "pipeline")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("pipeline", "cli")
            .whereLayer("localise")
            .mayOnlyBeAccessedByLayers("format", "pipeline", "cli")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("cli");

    @ArchTest
    static final ArchRule roomsDoNotGoInCircles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
}
