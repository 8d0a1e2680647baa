import path from "node:path"
import { readPublished } from "../warehouse/read-published"
import { withExportLock } from "../warehouse/with-export-lock"
import { ParquetNotWritten } from "./parquet-not-written"
import { writeParquet } from "./write-parquet"

export type ParquetOptions = {
  /** Where the generation was published. */
  directory: string
  /** Must be there, `gen-7`; a newer one is written in its place. */
  generation: string
  /** DuckDB's `memory_limit`, for example `512MB`. */
  memoryLimit: string
}

/**
 * Writes what is published as Parquet, without reading the shop's database.
 *
 * @returns the directory of the generation's Parquet files.
 * @throws ParquetNotWritten also when the directory has not that generation,
 *   or another exporter works there.
 */
export async function exportParquet(options: ParquetOptions): Promise<string> {
  const { generation, memoryLimit } = options
  const directory = path.resolve(options.directory)
  try {
    return await withExportLock(directory, async () => {
      const published = await readPublished(directory)
      if (!published || isOlder(published.generation, generation)) {
        throw new Error(
          `${directory} has no ${generation}. Give all workers of a queue ` +
            "the same directory."
        )
      }
      return await writeParquet(directory, published, memoryLimit)
    })
  } catch (error) {
    throw error instanceof ParquetNotWritten
      ? error
      : new ParquetNotWritten(generation, error as Error)
  }
}

const isOlder = (one: string, other: string) => numberOf(one) < numberOf(other)

const numberOf = (generation: string) => Number(generation.slice("gen-".length))
