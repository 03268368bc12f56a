package id.netra.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LakeTablesTest {

  @Test
  void namesAreUniqueAndFoundAgain() {
    assertThat(LakeTables.ALL).extracting(LakeTable::fullName).doesNotHaveDuplicates();
    assertThat(LakeTables.ALL)
        .allSatisfy(table -> assertThat(LakeTables.named(table.fullName())).contains(table));
  }

  @Test
  void everyColumnHasACommentAndEveryKeyIsAColumn() {
    assertThat(LakeTables.ALL)
        .allSatisfy(
            table -> {
              List<String> names = table.columns().stream().map(TableColumn::name).toList();
              assertThat(names).doesNotHaveDuplicates().containsAll(table.key());
              assertThat(names).containsAll(table.clustering());
              assertThat(table.columns()).noneMatch(column -> column.comment().isBlank());
            });
  }

  @Test
  void optionalCodesMayBeAbsentAndRequiredOnesMayNot() {
    assertThat(FigureMentions.TABLE.constraints().get("stage_known"))
        .startsWith("stage IS NULL OR stage IN (");
    assertThat(FigureMentions.TABLE.constraints().get("kind_known")).startsWith("kind IN (");
  }
}
