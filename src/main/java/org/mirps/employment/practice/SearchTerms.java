package org.mirps.employment.practice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Words as MariaDB's full text stores and looks for them: lower case, without accents, without inflections, as Spanish and as English,
 * whatever language they are in. Spanish is cut twice: nouns after their accents are gone, so that a missing one does no harm; verbs with
 * their accents, which tell their endings. Each stem begins with {@code es}, {@code ev} or {@code en}: so none is shorter than the index
 * takes, and none is one of its stop words. See docs/decisions/0025.
 */
final class SearchTerms {

    /** InnoDB leaves out words of more than 84 characters. */
    private static final int LONGEST = 60;

    /** More words than this say nothing more. */
    private static final int MOST_WORDS = 12;

    /** Whoever looks for several words looks for what stands between them least of all. */
    private static final Set<String> COMMON = Set.of(
            ("a al and con de del el en for in la las los of o on or para por que se the to un una with y").split(" "));

    private SearchTerms() {}

    /** What to store for texts, to be found by any of their words. */
    static String index(Collection<String> texts) {
        return texts.stream().flatMap(SearchTerms::stems).collect(Collectors.joining(" "));
    }

    /**
     * What to look for: every word that was typed, in one language or the other.
     *
     * @param typed anything
     * @return an expression for {@code MATCH … AGAINST (… IN BOOLEAN MODE)}; empty if there is no word in it
     */
    static String query(String typed) {
        List<String> words = words(typed);
        List<String> telling =
                words.stream().filter(word -> !COMMON.contains(word)).toList();
        return (telling.isEmpty() ? words : telling)
                .stream()
                        .limit(MOST_WORDS)
                        .map(SearchTerms::either)
                        .filter(term -> !term.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String either(String word) {
        Set<String> stems = stems(word).collect(Collectors.toCollection(LinkedHashSet::new));
        return stems.isEmpty() ? "" : "+(" + String.join(" ", stems) + ")";
    }

    private static List<String> words(String text) {
        return cut(text, UnaryOperator.identity(), "").distinct().toList();
    }

    private static Stream<String> stems(String text) {
        return Stream.of(
                        cut(text, words -> new SpanishLightStemFilter(new ASCIIFoldingFilter(words)), "es"),
                        cut(
                                text,
                                words -> new ASCIIFoldingFilter(new SnowballFilter(words, new SpanishStemmer())),
                                "ev"),
                        cut(
                                text,
                                words -> new PorterStemFilter(
                                        new EnglishPossessiveFilter(new ASCIIFoldingFilter(words))),
                                "en"))
                .flatMap(UnaryOperator.identity());
    }

    private static Stream<String> cut(String text, UnaryOperator<TokenStream> stemming, String prefix) {
        Tokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = stemming.apply(new LowerCaseFilter(words))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                // Of letters and digits alone: nothing that the expression would take for an operator.
                String stem = term.toString().replaceAll("[^\\p{L}\\p{N}]", "");
                stems.add(prefix + stem.substring(0, Math.min(stem.length(), LONGEST)));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems.stream().filter(stem -> stem.length() > prefix.length());
    }
}
