/** A report was asked with a parameter that cannot be read. */
export class BadReportParameter extends Error {
  override readonly name = "BadReportParameter"
}
