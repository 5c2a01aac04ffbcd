package id.selaras.sheet;

/** What opening a file gives: a workbook, or why not. */
public sealed interface Opened permits Workbook, Refusal {

}
