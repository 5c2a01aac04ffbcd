@NullMarked
package wrong.selaras.assess;

import org.jspecify.annotations.NullMarked;
