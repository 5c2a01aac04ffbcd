package id.selaras.read;

/**
 * A heading of a form that a text is like.
 *
 * @param form index among the forms
 * @param column index among the form's columns
 * @param likeness from 1 to 1000
 */
record Hit(int form, int column, int likeness) {
}
