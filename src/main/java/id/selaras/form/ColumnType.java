package id.selaras.form;

/** How the cells of a column are to be read. */
public enum ColumnType {

	TEXT, CODE, QUANTITY, MONEY, PERCENT, DATE

}
