package org.mirps.employment.form.workbook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.form.FormProblem.Severity;
import org.mirps.employment.shared.LocalizedText;

/** Everything that can be wrong with a workbook. Its code is its name in kebab-case; {0}, {1} … are filled in. Source: docs/forms.md. */
public enum Fault {
    // The file
    NOT_A_TABLE(
            "El archivo no tiene hojas de XLSForm. Llámelas survey, choices y settings; en Markdown, abra cada una con una línea como «| survey |» y deje vacía la primera celda de sus filas.",
            "The file holds no sheets of an XLSForm. Call them survey, choices and settings; in Markdown, open each with a line such as '| survey |' and leave the first cell of its rows empty."),
    UNSUPPORTED_FORMAT(
            "No se leen archivos como «{0}». Entregue el formulario como libro de Excel (.xlsx) o como tablas de Markdown (.md).",
            "Files such as '{0}' are not read. Hand in the form as an Excel workbook (.xlsx) or as Markdown tables (.md)."),
    EMPTY_FILE("El archivo está vacío. Guárdelo de nuevo.", "The file is empty. Save it again."),
    NOT_A_WORKBOOK(
            "El archivo termina en .xlsx, pero no es un libro de Excel. Ábralo en una hoja de cálculo y guárdelo como .xlsx.",
            "The file ends in .xlsx but is no Excel workbook. Open it in a spreadsheet program and save it as .xlsx."),
    OLD_WORKBOOK(
            "El archivo está en el formato antiguo de Excel. Guárdelo como .xlsx.",
            "The file is in the old format of Excel. Save it as .xlsx."),
    DAMAGED_FILE(
            "El archivo está dañado o incompleto. Cópielo o descárguelo de nuevo, o guárdelo otra vez.",
            "The file is damaged or incomplete. Copy or download it again, or save it anew."),
    PROTECTED_FILE(
            "El archivo está protegido con una contraseña. Quítela y guárdelo de nuevo.",
            "The file is protected by a password. Remove it and save the file again."),
    MACROS(
            "El libro contiene macros. Guárdelo como .xlsx, sin macros.",
            "The workbook holds macros. Save it as .xlsx, without macros."),
    EXTERNAL_ENTITIES(
            "El archivo contiene definiciones XML (DOCTYPE) que un libro no necesita. Guárdelo de nuevo desde una hoja de cálculo.",
            "The file holds XML definitions (DOCTYPE) that a workbook does not need. Save it anew from a spreadsheet program."),
    NOT_UTF8(
            "El archivo no está codificado en UTF-8. Guárdelo de nuevo con esa codificación.",
            "The file is not encoded in UTF-8. Save it again in that encoding."),
    TOO_LARGE(
            "Es demasiado grande: {0}. Reduzca el formulario o divídalo.",
            "It is too large: {0}. Shorten or split the form."),
    INVALID_CHARACTER(
            "La fila tiene un carácter de control que no se puede guardar. Bórrelo.",
            "The row holds a control character that cannot be kept. Delete it."),
    // Sheets, columns and rows
    MISSING_SHEET("Falta la hoja «{0}». Añádala.", "Sheet '{0}' is missing. Add it."),
    DUPLICATE_SHEET(
            "La hoja «{0}» aparece dos veces. Reúna sus filas en una.",
            "Sheet '{0}' appears twice. Put its rows into one."),
    UNSUPPORTED_SHEET(
            "La hoja «{0}» no se admite. Quítela; las listas van en la hoja «choices».",
            "Sheet '{0}' is not supported. Remove it; lists belong in sheet 'choices'."),
    UNKNOWN_SHEET(
            Severity.WARNING, "La hoja «{0}» no se conoce y no se lee.", "Sheet '{0}' is not known and is not read."),
    MISSING_COLUMN("Falta la columna «{0}». Añádala.", "Column '{0}' is missing. Add it."),
    DUPLICATE_COLUMN("La columna «{0}» aparece dos veces. Quite una.", "Column '{0}' appears twice. Remove one."),
    UNKNOWN_COLUMN(
            Severity.WARNING,
            "La columna «{0}» no se conoce y no se lee. Corrija su título o quítela.",
            "Column '{0}' is not known and is not read. Correct its heading or remove it."),
    UNSUPPORTED_COLUMN(
            "La columna «{0}» no se admite en esta fila. Vacíe la celda.",
            "Column '{0}' is not supported in this row. Empty the cell."),
    UNKNOWN_LANGUAGE(
            Severity.WARNING,
            "El idioma de la columna «{0}» no es ni español (es) ni inglés (en); no se lee.",
            "The language of column '{0}' is neither Spanish (es) nor English (en); it is not read."),
    STRAY_CELL(
            "«{0}» está fuera de las columnas. Ponga título a su columna o vacíe la celda; en Markdown, una barra dentro de un texto se escribe «\\|» y una fila empieza con una celda vacía.",
            "'{0}' stands outside the columns. Give its column a heading or empty the cell; in Markdown, a pipe inside a text is written '\\|', and a row begins with an empty cell."),
    UNCLOSED_ROW("La fila no termina con una barra «|». Ciérrela.", "The row does not end with a pipe '|'. Close it."),
    FORMULA(
            "La celda tiene una fórmula de Excel. Péguela como valor.",
            "The cell holds an Excel formula. Paste it as a value."),
    ERROR_VALUE(
            "La celda contiene el error de Excel «{0}». Escriba un valor.",
            "The cell holds the Excel error '{0}'. Write a value."),
    MERGED_CELLS(
            "Las celdas {0} están combinadas. Sepárelas y escriba un valor en cada una.",
            "Cells {0} are merged. Unmerge them and write a value into each."),
    HIDDEN_SHEET(
            Severity.WARNING,
            "La hoja «{0}» está oculta; se lee de todos modos.",
            "Sheet '{0}' is hidden; it is read all the same."),
    HIDDEN_ROW(
            Severity.WARNING,
            "La fila está oculta; se lee de todos modos.",
            "The row is hidden; it is read all the same."),
    HIDDEN_COLUMN(
            Severity.WARNING,
            "La columna «{0}» está oculta; se lee de todos modos.",
            "Column '{0}' is hidden; it is read all the same."),
    // Settings
    MISSING_FORM_ID(
            "Falta «form_id» en la hoja «settings». Escriba un código estable.",
            "'form_id' is missing in sheet 'settings'. Write a stable code."),
    INVALID_FORM_ID(
            "«{0}» no sirve como «form_id». Use hasta 100 letras sin tilde, cifras, puntos, guiones o guiones bajos.",
            "'{0}' cannot be a 'form_id'. Use up to 100 plain letters, digits, dots, hyphens or underscores."),
    MISSING_VERSION(
            "Falta «version» en la hoja «settings». Escríbala, por ejemplo 2025031501.",
            "'version' is missing in sheet 'settings'. Write it, such as 2025031501."),
    INVALID_VERSION(
            "«{0}» no sirve como versión. Use hasta 40 letras sin tilde, cifras, puntos, guiones o guiones bajos.",
            "'{0}' cannot be a version. Use up to 40 plain letters, digits, dots, hyphens or underscores."),
    UNSUPPORTED_SETTING("El ajuste «{0}» no se admite. Vacíelo.", "Setting '{0}' is not supported. Empty it."),
    // Rows of the survey
    MISSING_TYPE(
            "La fila no tiene tipo. Escríbalo en la columna «type».",
            "The row has no type. Write it in column 'type'."),
    UNKNOWN_TYPE("El tipo «{0}» no existe. Use uno de: {1}.", "There is no type '{0}'. Use one of: {1}."),
    UNSUPPORTED_TYPE("El tipo «{0}» no se admite. Use uno de: {1}.", "Type '{0}' is not supported. Use one of: {1}."),
    MISSING_NAME(
            "Falta el nombre. Escriba un código estable en la columna «name».",
            "The name is missing. Write a stable code in column 'name'."),
    INVALID_NAME(
            "«{0}» no sirve como nombre. Empiece con una letra sin tilde y siga con letras, cifras, guion o guion bajo, hasta 100 en total; no use «meta».",
            "'{0}' cannot be a name. Begin with a plain letter and go on with letters, digits, hyphen or underscore, up to 100 in all; do not use 'meta'."),
    DUPLICATE_NAME(
            "El nombre «{0}» ya está en la fila {1}. Cada nombre vale una sola vez en todo el formulario.",
            "The name '{0}' is already used in row {1}. Each name is used once in the whole form."),
    MISSING_LABEL(
            "Falta el texto. Escríbalo en la columna «label».", "The text is missing. Write it in column 'label'."),
    MISSING_TRANSLATION(
            Severity.WARNING,
            "Falta la traducción; se mostrará el texto del otro idioma.",
            "The translation is missing; the text of the other language will be shown."),
    MISSING_CALCULATION(
            "Falta la fórmula de este cálculo. Escríbala en la columna «calculation».",
            "This calculation has no formula. Write it in column 'calculation'."),
    UNBALANCED_BEGIN(
            "«{0}» se abre y no se cierra. Añada la fila «end_…» que le corresponde.",
            "'{0}' is opened and never closed. Add its 'end_…' row."),
    UNBALANCED_END(
            "Esta fila cierra algo que no está abierto. Quítela o abra antes el grupo o la repetición.",
            "This row closes what is not open. Remove it, or open the group or repeat before."),
    UNSUPPORTED_PARAMETERS(
            "Los parámetros «{0}» no se admiten aquí. Solo «range» los tiene: start, end, step.",
            "Parameters '{0}' are not supported here. Only 'range' has them: start, end, step."),
    BAD_DEFAULT(
            "El valor por defecto «{0}» no corresponde al tipo {1}. Corríjalo.",
            "The default '{0}' does not fit type {1}. Correct it."),
    UNKNOWN_PREFILL(
            "«{0}» no es una fuente de valores. Use organisation.country o round.reference_year.",
            "'{0}' is no source of values. Use organisation.country or round.reference_year."),
    INVALID_TOLERANCE(
            "«{0}» no sirve como tolerancia. Escriba un porcentaje mayor que 0, por ejemplo 25.",
            "'{0}' cannot be a tolerance. Write a percentage above 0, such as 25."),
    UNKNOWN_APPEARANCE(
            Severity.WARNING,
            "La apariencia «{0}» no se conoce y no tiene efecto.",
            "Appearance '{0}' is not known and has no effect."),
    UNSUPPORTED_APPEARANCE(
            "La apariencia «{0}» no se admite: se preguntaría otra cosa que lo que se ve. Quítela.",
            "Appearance '{0}' is not supported: something else would be asked than is shown. Remove it."),
    DISABLED_UNCLEAR(
            "«{0}» no dice si la fila vale. Escriba yes para apagarla, o vacíe la celda.",
            "'{0}' does not say whether the row counts. Write yes to switch it off, or empty the cell."),
    // Choices
    UNKNOWN_LIST(
            "La lista «{0}» no está en la hoja «choices». Añádala o corrija el nombre.",
            "List '{0}' is not in sheet 'choices'. Add it or correct the name."),
    MISSING_LIST_NAME(
            "Falta el nombre de la lista. Escríbalo en «list_name».",
            "The name of the list is missing. Write it in 'list_name'."),
    MISSING_CHOICE_NAME(
            "Falta el código de la opción. Escríbalo en «name».",
            "The code of the choice is missing. Write it in 'name'."),
    INVALID_CHOICE_NAME(
            "«{0}» no sirve como código de opción: no puede tener espacios ni comillas.",
            "'{0}' cannot be the code of a choice: it must not hold spaces or quotes."),
    DUPLICATE_CHOICE(
            "La opción «{0}» ya está en la fila {1} de la misma lista. Cambie o quite una.",
            "Choice '{0}' is already in row {1} of the same list. Change or remove one."),
    REFERENCE_IN_CHOICE(
            "«{0}» no se admite en el texto de una opción: no se llenaría. Dígalo en el texto de la pregunta.",
            "'{0}' is not supported in the text of a choice: it would not be filled in. Say it in the label of the question."),
    OR_OTHER_WITH_FILTER(
            "«or_other» no puede combinarse con «choice_filter». Añada la opción «other» a la lista.",
            "'or_other' cannot be combined with 'choice_filter'. Add choice 'other' to the list."),
    OR_OTHER_WORDS(
            Severity.WARNING,
            "«or_other» añade a la lista «Otro / Other», con esas palabras. Para otras, quite «or_other» y añada la opción «other» con sus traducciones.",
            "'or_other' adds 'Otro / Other' to the list, in these words. For others remove 'or_other' and add choice 'other' with its translations."),
    // Expressions
    UNRESOLVED_REFERENCE(
            "«${{0}}» no existe en el formulario. Corrija el nombre.",
            "'${{0}}' does not exist in the form. Correct the name."),
    AMBIGUOUS_REFERENCE(
            "«${{0}}» nombra a más de una fila. Dé a cada una su propio nombre.",
            "'${{0}}' names more than one row. Give each a name of its own."),
    BARE_NAME(
            "«{0}» no es una columna de la lista ni una pregunta. Para el valor de una pregunta escriba ${nombre}; para un texto, comillas.",
            "'{0}' is neither a column of the list nor a question. For the value of a question write ${name}; for a text, quotes."),
    BAD_EXPRESSION(
            "La expresión no se puede leer o calcular: {0} Revise paréntesis, comillas y operadores.",
            "The expression cannot be read or evaluated: {0} Check brackets, quotes and operators."),
    SLOW_PATTERN(
            Severity.WARNING,
            "El patrón repite lo que ya se repite ({0}); con algunos textos no decide a tiempo y entonces no coincide. Escríbalo sin una repetición dentro de otra.",
            "The pattern repeats what is repeated already ({0}); on some texts it does not decide in time and then does not match. Write it without one repetition inside another."),
    UNKNOWN_FUNCTION("La función «{0}» no existe. Corrija su nombre.", "There is no function '{0}'. Correct its name."),
    UNSUPPORTED_FUNCTION(
            "«{0}» no se admite. Use una lista de «choices» con «choice_filter», o un cálculo.",
            "'{0}' is not supported. Use a list of 'choices' with 'choice_filter', or a calculation."),
    WRONG_ARGUMENTS("La función «{0}» no admite {1} argumentos.", "Function '{0}' does not take {1} arguments."),
    CYCLE(
            "El valor depende de sí mismo: {0}. Rompa el círculo.",
            "The value depends on itself: {0}. Break the circle."),
    REJECTED_BY_ENGINE("El motor de formularios rechaza el formulario: {0}", "The form engine refuses the form: {0}"),
    // Indicators
    MISSING_INDICATOR_CODE(
            "Falta el código del indicador. Escríbalo en «code».",
            "The code of the indicator is missing. Write it in 'code'."),
    DUPLICATE_INDICATOR(
            "El indicador {0} ya tiene la parte «{1}» en la fila {2}. Cambie la parte.",
            "Indicator {0} already has part '{1}' in row {2}. Change the part."),
    UNKNOWN_AGGREGATION(
            "La agregación «{0}» no existe. Use sum, ratio_of_sums, median, count, share, distribution o list.",
            "There is no aggregation '{0}'. Use sum, ratio_of_sums, median, count, share, distribution or list."),
    UNKNOWN_CHART(
            "El gráfico «{0}» no existe. Use bar, stacked, rate, pie, kpi, timeline o table.",
            "There is no chart '{0}'. Use bar, stacked, rate, pie, kpi, timeline or table."),
    MISSING_EXPRESSION("Falta la expresión del indicador.", "The expression of the indicator is missing."),
    MISSING_DENOMINATOR(
            "Una razón necesita su denominador. Escríbalo en «denominator».",
            "A ratio needs its denominator. Write it in 'denominator'."),
    UNEXPECTED_DENOMINATOR(
            "Solo ratio_of_sums tiene denominador. Vacíe la celda o cambie la agregación.",
            "Only ratio_of_sums has a denominator. Empty the cell or change the aggregation."),
    INVALID_INDICATOR_NAME(
            "«{0}» no puede nombrar un indicador, una figura ni una parte. Use letras sin tilde, cifras, guion y guion bajo; en la figura, solo minúsculas.",
            "'{0}' cannot name an indicator, a figure or a part. Use letters without accents, digits, hyphens and underscores; in a figure, small letters only."),
    UNLIKE_FIRST_ROW(
            "«{0}» difiere de la primera fila de esta figura (fila {1}). Escriba lo mismo o deje la celda vacía.",
            "'{0}' differs from the first row of this figure (row {1}). Write the same or leave the cell empty."),
    INVALID_ORDER(
            "«{0}» no es un número de orden. Escriba un número entero.",
            "'{0}' is no place in an order. Write a whole number."),
    HEADLINE_UNCLEAR(
            "«{0}» no dice si la figura va entre las principales. Escriba yes, o vacíe la celda.",
            "'{0}' does not say whether the figure is among the key figures. Write yes, or empty the cell."),
    HEADLINE_WITHOUT_NUMBER(
            Severity.WARNING,
            "La figura no da un solo número de la región y no aparece entre las principales. Vacíe la celda.",
            "The figure does not give one number of the region and is not shown among the key figures. Empty the cell."),
    TOO_MANY_HEADLINES(
            Severity.WARNING,
            "Hay más de {0} figuras marcadas; el panorama muestra las {0} primeras que tienen datos. Quite marcas.",
            "More than {0} figures are marked; the overview shows the first {0} that have data. Take marks away."),
    UNKNOWN_REPEAT(
            "No hay un grupo repetido «{0}». Escriba el nombre de un begin_repeat.",
            "There is no repeat '{0}'. Write the name of a begin_repeat."),
    UNFIT_BREAKDOWN(
            "«{0}» no puede desglosar estos valores. Sin repetición use una pregunta de selección fuera de repeticiones; con ella, una pregunta de la misma fila.",
            "'{0}' cannot break these values down. Without a repeat use a select outside repeats; with one, a question of the same row."),
    CHOICE_WITHOUT_BREAKDOWN(
            "La expresión nombra '{choice}', pero la columna «by» no nombra una pregunta de selección. Indique ahí la pregunta cuyas opciones se recorren.",
            "The expression names '{choice}', but column 'by' names no select. Name there the question whose choices are gone through."),
    UNKNOWN_ROLE("El papel «{0}» no existe. Use series o context.", "There is no role '{0}'. Use series or context."),
    NOTHING_DRAWN(
            "La figura solo tiene partes de contexto. Deje al menos una como series.",
            "The figure has context parts only. Leave at least one as series."),
    NO_CHOICES_TO_COUNT(
            "Una distribución cuenta opciones: la expresión debe ser una sola referencia a una pregunta de selección.",
            "A distribution counts choices: the expression must be one reference to a select, alone."),
    WORDS_NOT_NUMBERS(
            "La expresión da opciones, no números, y no se puede agregar con «{0}». Use distribution o list, o compare con una opción.",
            "The expression gives choices, not numbers, and cannot be put together by '{0}'. Use distribution or list, or compare with a choice."),
    CHART_DOES_NOT_FIT(
            "El gráfico «{0}» no puede dibujar {1}. Cambie el gráfico, la agregación o el desglose.",
            "Chart '{0}' cannot draw {1}. Change the chart, the aggregation or the breakdown."),
    PARTS_DIFFER(
            "La parte «{0}» no se puede dibujar junto a «{1}» (fila {2}): agregación, unidad, desglose y opciones deben ser los mismos. Hágala otra figura, o dele el papel context.",
            "Part '{0}' cannot be drawn beside '{1}' (row {2}): aggregation, unit, breakdown and choices must be the same. Make it another figure, or give it the role context."),
    MORE_PROBLEMS(
            Severity.WARNING,
            "Hay {0} lugares más con el problema {1}. Corrija los primeros y revise de nuevo.",
            "There are {0} more places with problem {1}. Correct the first ones and check again."),
    NOT_READ(
            "El archivo no se pudo leer por un error de esta aplicación, que quedó registrado. Avise al equipo técnico y adjunte el archivo.",
            "The file could not be read because of a mistake in this app, which was logged. Tell the technical team and send them the file.");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Severity severity;
    private final LocalizedText text;

    Fault(String es, String en) {
        this(Severity.ERROR, es, en);
    }

    Fault(Severity severity, String es, String en) {
        this.severity = severity;
        this.text = new LocalizedText(es, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public LocalizedText message(Object... arguments) {
        return new LocalizedText(fill(text.es(), arguments), fill(text.en(), arguments));
    }

    private static String fill(String text, Object... arguments) {
        return PLACE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Sentences.shortened(String.valueOf(arguments[Integer.parseInt(match.group(1))]))));
    }
}
