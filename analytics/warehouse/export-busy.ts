/** Another exporter works in the same directory. */
export class ExportBusy extends Error {
  override readonly name = "ExportBusy"

  constructor(directory: string, holder: string) {
    super(
      `${holder} is exporting into ${directory} already. ` +
        "Wait until it is done; nothing was changed."
    )
  }
}
