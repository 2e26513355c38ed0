package org.mirps.employment.contribution.filling.api;

import static org.mirps.employment.contribution.api.Given.required;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.Block;
import org.mirps.employment.contribution.filling.BlockDesk;
import org.mirps.employment.contribution.filling.BlockReading;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ActiveLanguage;

/** Reads a block of cells before it is pasted: see {@link BlockDesk}. Not part of the public API. */
@RequestScoped
@Path("internal/contributions/{contribution}/block")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlockResource {

    @Inject
    BlockDesk desk;

    @Inject
    ActiveLanguage language;

    @PathParam("contribution")
    long contribution;

    /**
     * A block.
     *
     * @param decimalMark {@code .} or {@code ,}; null or empty where nobody has said
     * @param cells a line for each, at most {@value Block#MOST_CELLS}: key, tab, text
     */
    public record Pasted(String section, @Nullable String decimalMark, String cells) {

        /** Throws BadRequestException. */
        Block block() {
            List<Block.Cell> read = required(cells).lines().map(Pasted::cell).toList();
            if (read.size() > Block.MOST_CELLS) {
                throw new BadRequestException();
            }
            return new Block(required(section), read, mark());
        }

        private static Block.Cell cell(String line) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new BadRequestException();
            }
            try {
                return new Block.Cell(AnswerKey.parse(line.substring(0, tab)), line.substring(tab + 1));
            } catch (IllegalArgumentException noKey) {
                throw new BadRequestException(noKey);
            }
        }

        private Optional<Character> mark() {
            if (decimalMark == null || decimalMark.isEmpty()) {
                return Optional.empty();
            }
            if (!decimalMark.equals(".") && !decimalMark.equals(",")) {
                throw new BadRequestException();
            }
            return Optional.of(decimalMark.charAt(0));
        }
    }

    /** What it would become; nothing changes. */
    @POST
    public BlockReading read(@Nullable Pasted body) {
        return desk.read(new ContributionId(contribution), required(body).block(), language.get());
    }
}
