package org.mirps.employment.consolidation.notation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** The structure message for the indicators of a round: code lists, concepts, data structure and dataflow. Source: SDMX-ML 3.0. */
public final class SdmxStructure {

    private static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message";
    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure";
    private static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common";
    private static final Map<String, String> CODED = Map.of(
            "REF_AREA", "CL_PARTICIPANT",
            "INDICATOR", "CL_INDICATOR",
            "OBS_STATUS", "CL_OBS_STATUS",
            "GAP_REASON", "CL_GAP_REASON");

    private final RoundDataset round;

    private SdmxStructure(RoundDataset round) {
        this.round = round;
    }

    /** The stream stays open. */
    public static void write(RoundDataset round, OutputStream out) throws IOException {
        Xml.write(out, new SdmxStructure(round)::message);
    }

    private void message(Xml xml) throws XMLStreamException {
        xml.begin("mes:Structure", "xmlns:mes", MESSAGE, "xmlns:str", STRUCTURE, "xmlns:com", COMMON);
        xml.begin("mes:Header")
                .element("mes:ID", "MIRPS_" + round.round().code().value());
        xml.element("mes:Test", String.valueOf(round.marks().sampleData()));
        xml.element("mes:Prepared", round.at().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.empty("mes:Sender", "id", Sdmx.AGENCY).end();
        xml.begin("mes:Structures").begin("str:Codelists");
        for (Map.Entry<String, List<Code>> list : lists().entrySet()) {
            xml.begin("str:Codelist", artefact(list.getKey()));
            xml.inBoth("com:Name", words("sdmx." + list.getKey()));
            for (Code code : list.getValue()) {
                xml.begin("str:Code", "id", code.code());
                xml.inBoth("com:Name", code.label()).end();
            }
            xml.end();
        }
        xml.end();
        concepts(xml);
        xml.begin("str:Dataflows").begin("str:Dataflow", artefact(Sdmx.FLOW));
        xml.inBoth("com:Name", words("dataset.indicators"));
        xml.element("str:Structure", Sdmx.urn("datastructure.DataStructure", Sdmx.STRUCTURE));
        xml.end().end();
        structure(xml);
        xml.end().end();
    }

    private Map<String, List<Code>> lists() {
        Map<String, List<Code>> lists = new LinkedHashMap<>();
        List<Code> participants = new ArrayList<>();
        for (Participation.Standing standing :
                round.indicators().participation().governments()) {
            participants.add(new Code(standing.code().value(), standing.name()));
        }
        participants.add(new Code(Sdmx.REGION, words("sdmx.region")));
        lists.put("CL_PARTICIPANT", participants);
        List<Code> indicators = new ArrayList<>();
        for (IndicatorDefinition definition : round.form().indicators()) {
            for (IndicatorPart part : definition.parts()) {
                indicators.add(new Code(
                        Sdmx.indicator(definition.code(), definition.figure(), part.name()),
                        joined(definition.label(), part.label())));
            }
        }
        lists.put("CL_INDICATOR", indicators);
        List<Code> statuses = new ArrayList<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            statuses.add(new Code(status.name(), words("sdmx.status." + status.name())));
        }
        lists.put("CL_OBS_STATUS", statuses);
        List<Code> reasons = new ArrayList<>();
        for (Missing missing : Missing.values()) {
            reasons.add(new Code(missing.word(), words("sdmx.missing." + missing.word())));
        }
        lists.put("CL_GAP_REASON", reasons);
        return lists;
    }

    private static LocalizedText joined(LocalizedText label, LocalizedText part) {
        return new LocalizedText(joined(label.es(), part.es()), joined(label.en(), part.en()));
    }

    private static String joined(String label, String part) {
        return part.isEmpty() || part.equals(label) ? label : label + " – " + part;
    }

    private static void concepts(Xml xml) throws XMLStreamException {
        xml.begin("str:ConceptSchemes").begin("str:ConceptScheme", artefact(Sdmx.CONCEPTS));
        xml.inBoth("com:Name", words("dataset.indicators"));
        List<String> all = new ArrayList<>(Sdmx.DIMENSIONS);
        all.addAll(Sdmx.ATTRIBUTES);
        all.add(Sdmx.MEASURE);
        for (String concept : all) {
            xml.begin("str:Concept", "id", concept);
            xml.inBoth("com:Name", words("sdmx." + concept)).end();
        }
        xml.end().end();
    }

    private static void structure(Xml xml) throws XMLStreamException {
        xml.begin("str:DataStructures").begin("str:DataStructure", artefact(Sdmx.STRUCTURE));
        xml.inBoth("com:Name", words("dataset.indicators"));
        xml.begin("str:DataStructureComponents").begin("str:DimensionList", "id", "DimensionDescriptor");
        for (String dimension : Sdmx.DIMENSIONS) {
            boolean time = dimension.equals("TIME_PERIOD");
            xml.begin(time ? "str:TimeDimension" : "str:Dimension", "id", dimension);
            identity(dimension, xml);
            representation(dimension, time ? "ObservationalTimePeriod" : "String", xml);
            xml.end();
        }
        xml.end().begin("str:AttributeList", "id", "AttributeDescriptor");
        for (String attribute : Sdmx.ATTRIBUTES) {
            xml.begin("str:Attribute", "id", attribute, "usage", "optional");
            identity(attribute, xml);
            representation(attribute, "String", xml);
            xml.begin("str:AttributeRelationship")
                    .empty("str:Observation")
                    .end()
                    .end();
        }
        xml.end().begin("str:MeasureList", "id", "MeasureDescriptor").begin("str:Measure", "id", Sdmx.MEASURE);
        identity(Sdmx.MEASURE, xml);
        representation(Sdmx.MEASURE, "Decimal", xml);
        xml.end().end().end().end().end();
    }

    private static void identity(String concept, Xml xml) throws XMLStreamException {
        xml.element("str:ConceptIdentity", Sdmx.urn("conceptscheme.Concept", Sdmx.CONCEPTS) + "." + concept);
    }

    private static void representation(String component, String type, Xml xml) throws XMLStreamException {
        xml.begin("str:LocalRepresentation");
        String list = CODED.get(component);
        if (list == null) {
            xml.empty("str:TextFormat", "textType", type);
        } else {
            xml.element("str:Enumeration", Sdmx.urn("codelist.Codelist", list));
        }
        xml.end();
    }

    private static String[] artefact(String id) {
        return new String[] {"id", id, "agencyID", Sdmx.AGENCY, "version", Sdmx.VERSION};
    }

    private static LocalizedText words(String key) {
        return new LocalizedText(
                Texts.of("consolidation", Language.ES).get(key),
                Texts.of("consolidation", Language.EN).get(key));
    }
}
