@NullMarked
package wrong.selaras.normalise;

import org.jspecify.annotations.NullMarked;
