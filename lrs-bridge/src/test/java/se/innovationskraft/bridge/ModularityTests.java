package se.innovationskraft.bridge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms: which there are, and that none reaches into another. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(BridgeApplication.class);

    @Test
    void noRoomReachesIntoAnother() {
        rooms.verify();
    }

    @Test
    void thresholdReadsNothingAndKnowsNobody() {
        String threshold = BridgeApplication.class.getPackageName() + ".threshold";

        noClasses()
                .that()
                .resideInAPackage(threshold)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(threshold, "java.lang..", "java.util..", "org.jspecify.."))
                .because("what may be told of people hangs on numbers alone, and can be tried in every possible world")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(threshold));
    }

    @Test
    void everyRoomIsKnown() {
        assertThat(rooms.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "audit",
                        "catalogue",
                        "document",
                        "dpo",
                        "group",
                        "hr",
                        "journey",
                        "launch",
                        "lrs",
                        "maturity",
                        "measurement",
                        "organisation",
                        "paper",
                        "preview",
                        "privacy",
                        "progress",
                        "statement",
                        "steering",
                        "storage",
                        "threshold",
                        "upstream",
                        "web",
                        "workbook",
                        "xapi");
    }
}
