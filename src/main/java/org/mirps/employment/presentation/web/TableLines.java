package org.mirps.employment.presentation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;

/**
 * {@code <mirps:lines table="…" totals="true" />}: lines of the table behind a figure, those of the participants or the totals. A component, because a session of two hundred governments
 * has tens of thousands of cells, and two expressions for each of them took more time than all the rest of the page.
 */
@FacesComponent(value = TableLines.TYPE, createTag = true, tagName = "lines", namespace = "mirps")
public class TableLines extends UIComponentBase {

    static final String TYPE = "org.mirps.employment.TableLines";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Table table = (Table) Objects.requireNonNull(getAttributes().get("table"), "table");
        boolean totals = Boolean.parseBoolean(String.valueOf(getAttributes().get("totals")));
        ResponseWriter writer = context.getResponseWriter();
        for (Row line : totals ? table.totals() : table.rows()) {
            writer.startElement("tr", this);
            name(line, writer);
            cells(line.cells(), table.columns(), writer);
            writer.endElement("tr");
        }
    }

    /** Leads to the answers that the line is made of, where they may be opened. */
    private void name(Row line, ResponseWriter writer) throws IOException {
        writer.startElement("th", this);
        writer.writeAttribute("scope", "row", null);
        if (line.snapshot() > 0) {
            writer.startElement("a", this);
            writer.writeURIAttribute(
                    "href",
                    "../contributions/snapshot.xhtml?id=" + line.contribution() + "&number=" + line.snapshot()
                            + "&from=session",
                    null);
            writer.writeText(line.name(), null);
            writer.endElement("a");
        } else {
            writer.writeText(line.name(), null);
        }
        writer.endElement("th");
    }

    private void cells(List<String> cells, List<Column> columns, ResponseWriter writer) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.startElement("td", this);
            if (columns.get(i + 1).number()) {
                writer.writeAttribute("class", "num", null);
            }
            writer.writeText(cells.get(i), null);
            writer.endElement("td");
        }
    }
}
