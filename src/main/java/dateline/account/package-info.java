/** Who is there, what they may do, and how they show that it is them: accounts, sign-in, invitations, API tokens. */
@NullMarked
package dateline.account;

import org.jspecify.annotations.NullMarked;
