/** Mail to people: what is to be sent waits in the database, in the transaction that causes it, until a mail server has taken it. */
@NullMarked
package org.mirps.employment.mail;

import org.jspecify.annotations.NullMarked;
