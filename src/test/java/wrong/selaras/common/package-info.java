@NullMarked
package wrong.selaras.common;

import org.jspecify.annotations.NullMarked;
