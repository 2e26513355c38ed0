package org.mirps.employment.mail;

import java.util.Optional;

/** Door to the address under which people reach the installation, as its operator has said: mail is written where no request is. */
public interface PublishedAddress {

    /** Without a slash at its end; empty if it was not said. */
    Optional<String> ofInstallation();
}
