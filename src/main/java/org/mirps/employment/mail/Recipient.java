package org.mirps.employment.mail;

import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;

/**
 * To whom a mail goes.
 *
 * @param address where; not always that of the account
 * @param language in which it is written
 */
public record Recipient(AccountId account, String address, String name, Language language) {}
