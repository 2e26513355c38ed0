package org.mirps.employment.consolidation.odata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlAnnotation;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;
import org.apache.olingo.commons.api.edm.provider.CsdlTerm;
import org.apache.olingo.commons.api.edm.provider.annotation.CsdlConstantExpression;
import org.apache.olingo.commons.api.edmx.EdmxReference;
import org.apache.olingo.commons.api.edmx.EdmxReferenceInclude;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;

/** What the service of a round has to offer: a set for each table, with what each column is called in one language. */
final class FeedModel extends CsdlAbstractEdmProvider {

    /** Terms that say more of a property. Source: OData Vocabularies 4.0, Org.OData.Core.V1. */
    static final List<EdmxReference> VOCABULARIES = List.of(new EdmxReference(
                    URI.create("https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml"))
            .addInclude(new EdmxReferenceInclude("Org.OData.Core.V1", "Core")));

    /** More than any value of ours has. */
    private static final int DIGITS_BEHIND_THE_POINT = 40;

    private static final FullQualifiedName DESCRIPTION = new FullQualifiedName("Org.OData.Core.V1", "Description");

    private static final String SPACE = "Mirps";
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(SPACE, "Round");

    private final List<FeedTable> tables;
    private final Language language;

    FeedModel(List<FeedTable> tables, Language language) {
        this.tables = tables;
        this.language = language;
    }

    /** The table of a set. */
    Optional<FeedTable> table(String set) {
        return tables.stream().filter(table -> table.name().equals(set)).findFirst();
    }

    @Override
    public @Nullable CsdlEntityType getEntityType(FullQualifiedName name) {
        return name.getNamespace().equals(SPACE)
                ? table(name.getName()).map(this::type).orElse(null)
                : null;
    }

    @Override
    public @Nullable CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return container.equals(CONTAINER) ? table(name).map(FeedModel::set).orElse(null) : null;
    }

    @Override
    public @Nullable CsdlEntityContainerInfo getEntityContainerInfo(@Nullable FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(tables.stream().map(FeedModel::set).collect(Collectors.toCollection(ArrayList::new)));
    }

    @Override
    public List<CsdlSchema> getSchemas() {
        return List.of(new CsdlSchema()
                .setNamespace(SPACE)
                .setEntityTypes(tables.stream().map(this::type).collect(Collectors.toCollection(ArrayList::new)))
                .setEntityContainer(getEntityContainer()));
    }

    /** A term that is not known here is written without its name. */
    @Override
    public @Nullable CsdlTerm getTerm(FullQualifiedName name) {
        return name.equals(DESCRIPTION)
                ? new CsdlTerm()
                        .setName(DESCRIPTION.getName())
                        .setType(EdmPrimitiveTypeKind.String.getFullQualifiedName()
                                .getFullQualifiedNameAsString())
                : null;
    }

    private static CsdlEntitySet set(FeedTable table) {
        return new CsdlEntitySet().setName(table.name()).setType(new FullQualifiedName(SPACE, table.name()));
    }

    private CsdlEntityType type(FeedTable table) {
        List<CsdlProperty> properties = new ArrayList<>();
        properties.add(new CsdlProperty()
                .setName(FeedColumn.ID)
                .setType(EdmPrimitiveTypeKind.String.getFullQualifiedName())
                .setNullable(false));
        table.columns().forEach(column -> properties.add(property(column)));
        return new CsdlEntityType()
                .setName(table.name())
                .setProperties(properties)
                .setKey(List.of(new CsdlPropertyRef().setName(FeedColumn.ID)));
    }

    private CsdlProperty property(FeedColumn column) {
        CsdlProperty property = new CsdlProperty()
                .setName(column.property())
                .setType(column.type().getFullQualifiedName())
                .setNullable(true);
        if (column.type() == EdmPrimitiveTypeKind.Decimal) {
            property.setScale(DIGITS_BEHIND_THE_POINT); // Olingo does not know "variable" when it writes values
        }
        if (column.type() == EdmPrimitiveTypeKind.DateTimeOffset) {
            property.setPrecision(3);
        }
        String label = column.variable().label().in(language);
        if (!label.isEmpty()) {
            property.setAnnotations(List.of(new CsdlAnnotation()
                    .setTerm(DESCRIPTION.getFullQualifiedNameAsString())
                    .setExpression(
                            new CsdlConstantExpression(CsdlConstantExpression.ConstantExpressionType.String, label))));
        }
        return property;
    }
}
