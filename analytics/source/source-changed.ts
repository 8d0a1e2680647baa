/** The database is not what the export was written for. */
export class SourceChanged extends Error {
  override readonly name = "SourceChanged"

  constructor(readonly changes: readonly string[]) {
    super(
      `The export does not fit this database: ${changes.join("; ")}. Run the ` +
        "migrations, or update the plugin to one that knows this Medusa version."
    )
  }
}
