package org.servicecharter.organisation.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel workbook written by hand, with whatever in it a test needs. Format 1 is a date, format 2 one of its own. */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Map<String, Long> blanks = new LinkedHashMap<>();
    private boolean bare;

    public static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    public Workbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    Workbook with(String entry, String content) {
        others.put(entry, content);
        return this;
    }

    Workbook withBlanks(String entry, long size) {
        blanks.put(entry, size);
        return this;
    }

    /** Nothing of a workbook but this. */
    Workbook onlyWith(String entry, String content) {
        bare = true;
        return with(entry, content);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!bare) {
                writeWorkbook();
            }
            for (Map.Entry<String, String> entry : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, Long> entry : blanks.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                write(zip, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeWorkbook() {
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder();
        sheets.forEach((name, rows) -> {
            int number = list.toString().split("<sheet ").length;
            list.append("<sheet name='" + name + "' sheetId='" + number + "' r:id='r" + number + "'/>");
            links.append("<Relationship Id='r" + number + "' Type='" + REL + "/worksheet' Target='worksheets/sheet"
                    + number + ".xml'/>");
            with(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        });
        with(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>");
        with(
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r0' Type='" + REL
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        with(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + REL + "'><sheets>" + list + "</sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'>" + links + "</Relationships>");
        with(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><numFmts count='1'><numFmt numFmtId='164' formatCode='[$-407]d. mmm yy'/>"
                        + "</numFmts><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>"
                        + "</styleSheet>");
    }

    private static void write(OutputStream out, long size) throws IOException {
        byte[] some = new byte[1024 * 1024];
        for (long left = size; left > 0; left -= some.length) {
            out.write(some);
        }
    }
}
