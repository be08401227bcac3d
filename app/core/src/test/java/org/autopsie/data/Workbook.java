package org.autopsie.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the smallest Excel workbook there is.
public final class Workbook {
  private Workbook() {}

  /// Writes it.
  ///
  /// @param rows the XML of its rows
  public static void write(Path file, String rows) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType="
              + "'application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/xl/workbook.xml' ContentType="
              + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
              + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType="
              + "'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
              + "</Types>");
      entry(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      entry(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
              + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
              + "<sheets><sheet name='one' sheetId='1' r:id='r1'/></sheets></workbook>");
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
              + "<sheetData>"
              + rows
              + "</sheetData></worksheet>");
    }
  }

  private static String relations(String type, String target) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/"
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
