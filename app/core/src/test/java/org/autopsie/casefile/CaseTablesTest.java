package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.autopsie.image.Embedded;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that a person fills in the window, and folders of pictures.
class CaseTablesTest {
  private static final List<String> COLUMNS = List.of("exhibit", "labeller", "label");

  @TempDir Path folder;
  private CaseStore store;
  private LoadedCase mine;

  @BeforeEach
  void write_a_case() throws IOException {
    store = new CaseStore(List.of(folder.resolve("samples")), folder.resolve("cases"));
    var place = Files.createDirectories(folder.resolve("cases/mine"));
    Files.writeString(place.resolve("case.yaml"), "autopsie: 1\nid: mine\ntitle: Mine\n");
    mine = store.open(place);
  }

  @SafeVarargs
  private static CaseTable table(List<String>... rows) {
    var all = new ArrayList<List<String>>();
    for (var row : rows) {
      all.add(row);
    }
    return new CaseTable(COLUMNS, all);
  }

  private static Localised words() {
    return new Localised("perçu comme", "seen as");
  }

  @Test
  void should_read_back_what_was_written_whatever_a_person_types() {
    var hard =
        table(
            List.of("a", "E. \"B\"", "round, or nearly"),
            List.of("b", " C ", "two\nlines"),
            List.of("c", "Ł", ""),
            List.of("", "", ""));

    var now = store.sets().addTable(mine, "labels", words(), hard);

    assertEquals(hard, store.table(now, "labels"));
    assertEquals("data/labels.csv", now.caseFile().data().getFirst().file());
  }

  @Property(tries = 200)
  void should_write_every_table_so_that_it_reads_back(
      @ForAll @NotEmpty List<@Size(2) List<String>> rows) {
    var clean =
        rows.stream()
            .map(row ->
                row.stream().map(cell -> cell.replaceAll("[\\p{Cntrl}\\p{Cs}]", "")).toList())
            .toList();
    var given = new CaseTable(List.of("one", "two"), clean);

    var text = given.csv();

    assertEquals(given, CaseTable.of(CaseLists.read("t.csv", text)));
  }

  @Test
  void should_replace_the_rows_and_leave_case_yaml_as_it_is() throws IOException {
    var first = table(List.of("a", "EB", ""));
    var now = store.sets().addTable(mine, "labels", words(), first);
    var second = table(List.of("a", "EB", "round"), List.of("b", "EB", "?"));

    store.sets().writeTable(now, "labels", first, second);

    assertEquals(second, store.table(now, "labels"));
    assertEquals(now.text(), Files.readString(now.folder().resolve("case.yaml")));
  }

  @Test
  void should_take_a_table_out_with_its_file_so_that_the_same_can_be_added_again()
      throws IOException {
    var first = table(List.of("a", "EB", ""));
    var now = store.sets().addTable(mine, "labels", words(), first);
    var file = now.folder().resolve("data/labels.csv");
    assertThrows(
        Failure.class,
        () -> store.sets().removeTable(now, "labels", table(List.of("a", "EB", "x"))));

    var without = store.sets().removeTable(now, "labels", first);

    assertEquals(List.of(), without.caseFile().data());
    assertFalse(Files.exists(file));
    var again = store.sets().addTable(without, "labels", words(), first);
    assertEquals("data/labels.csv", again.caseFile().data().getFirst().file());
  }

  @Test
  void should_link_vectors_into_the_case_and_into_its_copies() throws IOException {
    var file = Files.writeString(folder.resolve("Mots.txt"), "un 1 0\ndeux 0 1\n");

    var now = store.sets().addVectors(mine, file);

    var data = now.caseFile().data().getLast();
    assertEquals("data/mots.vec", data.file());
    assertEquals("Mots.txt", data.title().en());
    var entry = "data: [{id: \"mots\", file: \"data/mots.vec\", title: \"Mots.txt\"}]";
    assertTrue(now.text().contains(entry), now.text());
    var linked = store.vectors(now, "mots").orElseThrow();
    assertTrue(Files.isSameFile(file, linked));
    assertEquals("data.vectors", assertThrows(Failure.class, () -> store.table(now, "mots")).key());
    var copy = store.copyTo(now, folder.resolve("copy"));
    assertTrue(Files.isSameFile(file, store.vectors(copy, "mots").orElseThrow()));
  }

  @Test
  void should_write_nothing_over_a_table_that_changed_meanwhile() throws IOException {
    var first = table(List.of("a", "EB", ""));
    var now = store.sets().addTable(mine, "labels", words(), first);
    var file = now.folder().resolve("data/labels.csv");
    Files.writeString(file, "exhibit,labeller,label\na,CD,square\n");

    var refused =
        assertThrows(
            Failure.class,
            () -> store.sets().writeTable(now, "labels", first, table(List.of("a", "EB", "x"))));

    assertEquals("table.changed", refused.key());
    assertTrue(Files.readString(file).contains("CD,square"));
  }

  /// A program that is killed while it writes leaves the part that was not whole beside the table.
  @Test
  void should_read_the_old_table_where_a_new_one_was_cut_off() throws IOException {
    var first = table(List.of("a", "EB", "round"));
    var now = store.sets().addTable(mine, "labels", words(), first);
    Files.writeString(now.folder().resolve("data/.labels.csv.part"), "exhibit,labeller,la");

    var again = store.open(now.folder());
    assertEquals(first, store.table(again, "labels"));
    var second = table(List.of("a", "EB", "square"));
    store.sets().writeTable(again, "labels", first, second);
    assertEquals(second, store.table(again, "labels"));
    assertFalse(Files.exists(now.folder().resolve("data/.labels.csv.part")));
  }

  @Test
  void should_refuse_a_table_that_is_sealed_and_one_that_is_not_there() {
    var first = table(List.of("a", "EB", "round"));
    var now = store.sets().addTable(mine, "labels", words(), first);
    var sha256 = CasePath.sha256(now.folder().resolve("data/labels.csv"));
    var sealed = store.edits().set(now, "/data/0/sha256", sha256);

    assertEquals(
        "table.sealed",
        assertThrows(Failure.class, () -> store.sets().writeTable(sealed, "labels", first, first))
            .key());
    assertEquals(
        "list.unknown",
        assertThrows(Failure.class, () -> store.sets().writeTable(now, "other", first, first))
            .key());
  }

  @Test
  void should_make_a_folder_of_pictures_exhibits_of_one_group_with_people_and_licence()
      throws IOException {
    var files = new ArrayList<Path>();
    for (int size : new int[] {8, 40, 120}) {
      files.add(png("Forme é " + size + ".png", size));
    }
    var people = new People("none", Localised.NONE, "", "");

    var now = store.sets().addPictures(mine, files, new PictureSet("Formes", people, "CC0"));

    var exhibits = now.caseFile().exhibits();
    assertEquals(List.of("forme-e-8", "forme-e-40", "forme-e-120"), ids(exhibits));
    assertTrue(exhibits.stream().allMatch(one -> one.group().equals("formes")));
    assertTrue(exhibits.stream().allMatch(one -> one.licence().equals("CC0")));
    assertEquals("none", exhibits.getFirst().people().status());
    assertEquals("Formes", now.caseFile().groups().get("formes").en());
    assertEquals(List.of(), now.warnings());
    assertEquals(120, store.picture(now, exhibits.get(2)).picture().width());
    var again = store.sets().addPictures(now, files, new PictureSet("Formes", people, ""));
    assertEquals(6, again.caseFile().exhibits().size());
  }

  private static List<String> ids(List<Exhibit> exhibits) {
    return exhibits.stream().map(Exhibit::id).toList();
  }

  private Path png(String name, int size) throws IOException {
    var file = folder.resolve(name);
    var address = Embedded.address(Picture.plain(size, size / 2, 0x336699));
    Files.write(file, Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
    return file;
  }
}
