/** A generation was published, but not as Parquet. */
export class ParquetNotWritten extends Error {
  override readonly name = "ParquetNotWritten"

  constructor(generation: string, cause: Error) {
    super(
      `${generation} is published, but its Parquet files were not written: ` +
        `${cause.message} The next export tries again.`,
      { cause }
    )
  }
}
