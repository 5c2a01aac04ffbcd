@NullMarked
package wrong.selaras.crosscheck.rules;

import org.jspecify.annotations.NullMarked;
