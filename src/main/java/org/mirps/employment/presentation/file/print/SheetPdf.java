package org.mirps.employment.presentation.file.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mirps.employment.presentation.leaf.CountrySheet;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.shared.Texts;

/** The sheet of one participant, on one side of paper. */
final class SheetPdf {

    /** Letters in points, the largest first. */
    private static final List<Double> SIZES = List.of(9.0, 8.0, 7.0, 6.0);

    private final CountrySheet sheet;
    private final Imprint imprint;
    private final Texts texts;

    SheetPdf(CountrySheet sheet, Imprint imprint) {
        this.sheet = sheet;
        this.imprint = imprint;
        this.texts = Texts.of("presentation", imprint.language());
    }

    /** In the largest letters in which it is one page. */
    byte[] write() {
        byte[] pdf = new byte[0];
        for (double size : SIZES) {
            pdf = Pdf.of(page(size));
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        return pdf;
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF of our own cannot be read", e);
        }
    }

    private Html page(double size) {
        Html html = new Html(
                imprint.language(),
                texts.get("file.sheet.title", sheet.name(), imprint.title()),
                imprint.line(),
                Pdf.style("paper.css") + Pdf.style("sheet.css") + PaperFooter.css(imprint));
        html.bookmarks(List.of(new Html.Bookmark(sheet.name(), "top")));
        html.open("div", "id=\"top\" style=\"font-size:" + Html.points(size) + "\"");
        html.say("h1", "", sheet.name());
        html.say("p", "class=\"lead\"", imprint.line());
        table(html, size);
        if (!sheet.lacks().isEmpty()) {
            html.say("h2", "", texts.get("file.sheet.lacks"));
            for (Map.Entry<String, List<String>> lack : sheet.lacks().entrySet()) {
                html.open("p", "");
                html.say("strong", "", lack.getKey() + ": ");
                html.say("span", "", String.join("; ", lack.getValue()) + ".");
                html.close("p");
            }
        }
        html.say("p", "class=\"small\"", texts.get("file.sheet.marks") + " " + String.join(" ", sheet.marks()));
        html.say("p", "class=\"small\"", sheet.further() == 0 ? "" : texts.get("file.sheet.further", sheet.further()));
        return html.close("div");
    }

    private void table(Html html, double size) {
        html.open("table", "style=\"font-size:" + Html.points(size) + "\"")
                .open("thead", "")
                .open("tr", "");
        html.say("th", "scope=\"col\" class=\"wide\"", texts.get("file.sheet.figure"));
        html.say("th", "scope=\"col\"", sheet.name());
        html.say("th", "scope=\"col\"", texts.get("figure.text.region"));
        html.say("th", "scope=\"col\"", texts.get("file.sheet.coverage"));
        html.close("tr").close("thead").open("tbody", "");
        String chapter = "";
        for (CountrySheet.Line line : sheet.lines()) {
            if (!line.chapter().equals(chapter)) {
                chapter = line.chapter();
                html.open("tr", "")
                        .say("th", "colspan=\"4\" class=\"part\"", chapter)
                        .close("tr");
            }
            html.open("tr", "").say("th", "scope=\"row\"", line.label());
            html.say("td", "", line.own());
            html.say("td", "", line.region().isEmpty() ? "–" : line.region());
            html.say("td", "", line.coverage()).close("tr");
        }
        html.close("tbody").close("table");
    }
}
