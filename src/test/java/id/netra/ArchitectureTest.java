package id.netra;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;

/** The package rules of the design. */
@AnalyzeClasses(packages = "id.netra", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] SPARK = {"org.apache.spark.."};

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("id.netra.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule textImportsNoOther = mayImport("text");

  @ArchTest static final ArchRule tableImportsNoOther = mayImport("table");

  @ArchTest static final ArchRule storageImportsTables = mayImport("storage", "table");

  @ArchTest static final ArchRule cleanMeetsOthersInTables = mayImport("clean", "table", "text");

  @ArchTest static final ArchRule dedupMeetsOthersInTables = mayImport("dedup", "table", "text");

  @ArchTest static final ArchRule figureMeetsOthersInTables = mayImport("figure", "table", "text");

  @ArchTest static final ArchRule seriesMeetsOthersInTables = mayImport("series", "table");

  @ArchTest static final ArchRule themeMeetsOthersInTables = mayImport("theme", "table", "text");

  @ArchTest static final ArchRule trendMeetsOthersInTables = mayImport("trend", "table");

  @ArchTest
  static final ArchRule reconcileMeetsOthersInTables = mayImport("reconcile", "table", "text");

  @ArchTest static final ArchRule reportMeetsOthersInTables = mayImport("report", "table");

  @ArchTest
  static final ArchRule textKnowsNoSpark =
      noClasses()
          .that(resideInAPackage("id.netra.text.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage(SPARK));

  @ArchTest
  static final ArchRule onlyStorageTouchesDelta =
      noClasses()
          .that(resideInAPackage("id.netra..").and(not("storage")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("io.delta..", "org.apache.spark.sql.delta.."));

  @ArchTest
  static final ArchRule onlyStorageTouchesFileSystems =
      noClasses()
          .that(resideInAPackage("id.netra..").and(not("storage")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.hadoop.."));

  @ArchTest
  static final ArchRule onlyThemeUsesMachineLearning =
      noClasses()
          .that(resideInAPackage("id.netra..").and(not("theme")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.apache.spark.ml..", "org.apache.spark.mllib.."));

  @ArchTest
  static final ArchRule onlyCliPrints =
      noClasses()
          .that(resideInAPackage("id.netra..").and(not("cli")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule onlyCliEndsTheProcess =
      noClasses()
          .that(resideInAPackage("id.netra..").and(not("cli")))
          .should()
          .callMethod(System.class, "exit", int.class);

  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      not(String name) {
    return com.tngtech.archunit.base.DescribedPredicate.not(
        resideInAPackage("id.netra." + name + ".."));
  }

  private static ClassesShouldConjunction mayImport(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "id.netra." + name + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = "id.netra." + others[i] + "..";
    }
    return classes()
        .that(resideInAPackage("id.netra." + name + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        resideInAPackage("id.netra.."))));
  }
}
