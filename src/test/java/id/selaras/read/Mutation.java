package id.selaras.read;

/** What people do to a form that they were given. */
enum Mutation {

	INSERT_COLUMN, DELETE_COLUMN, INSERT_ROW, DELETE_ROW, RENAME_HEADING, SPLIT_MERGE, MOVE_TABLE, ADD_TITLE

}
