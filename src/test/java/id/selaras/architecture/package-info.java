/**
 * The conventions of the house as tests. Each convention is also tried on classes that
 * break it on purpose (package {@code wrong.selaras}), so none of them can pass by never
 * looking.
 */
@NullMarked
package id.selaras.architecture;

import org.jspecify.annotations.NullMarked;
