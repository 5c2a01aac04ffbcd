/**
 * Classes that are wrong on purpose: the tests of the conventions must refuse them.
 * Nothing here is part of the program, and nothing else may use it.
 */
@NullMarked
package wrong.selaras;

import org.jspecify.annotations.NullMarked;
