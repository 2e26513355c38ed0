package org.mirps.employment.form.xlsform;

import java.util.ServiceLoader;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormReader;

/** The reader where there is no server to wire it: finds its compiler by ServiceLoader, as it is found itself. */
public final class StandaloneFormReader implements FormReader {

    private final FormReader reader =
            new XlsFormReader(ServiceLoader.load(FormCompiler.class, FormCompiler.class.getClassLoader())
                    .findFirst()
                    .orElseThrow());

    @Override
    public Reading read(String fileName, byte[] content) {
        return reader.read(fileName, content);
    }
}
