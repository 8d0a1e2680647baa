/** A generation was published, but not as Parquet. */
export class ParquetNotWritten extends Error {
  override readonly name = "ParquetNotWritten"

  constructor(generation: string, cause: Error) {
    const reason = cause.message.replace(/\.?$/, ".")
    super(
      `${generation} is published, but its Parquet files were not written: ` +
        `${reason} The next export tries again.`,
      { cause }
    )
  }
}
