package org.mirps.employment.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.mirps.employment.shared.Role;

/**
 * A file that somebody asks for, by a use case that permits it.
 *
 * @param key equal for who asks for the same in the same state, and for nobody else; a record of the room that makes the file
 * @param name of the file, with its ending
 * @param readers roles of which one is enough to be told of it and to read it: those of the use case
 */
public record FileOrder(Record key, String name, String mediaType, Set<Role> readers, Writing writing) {

    /**
     * Writes the file, in a thread of its own: nobody is signed in there, and no transaction is open. All that may be asked of a person was asked
     * before.
     */
    public interface Writing {

        /**
         * @param out stays open; after an exception nothing of it is kept
         * @throws Progress.Stopped if nobody wants it any more
         */
        void writeTo(OutputStream out, Progress progress) throws IOException;
    }
}
