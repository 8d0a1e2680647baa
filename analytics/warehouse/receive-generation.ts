import { createWriteStream } from "node:fs"
import path from "node:path"
import type { Readable } from "node:stream"
import { copyMeasured } from "./copy-measured"
import { explainFailure } from "./explain-failure"
import { generationNumbers } from "./generation-numbers"
import { putInPlace } from "./put-in-place"
import { readPublished } from "./read-published"
import { removeLeftovers } from "./remove-leftovers"
import type { SharedGeneration } from "./shared-generation"
import { withExportLock } from "./with-export-lock"

/**
 * Publishes a generation that another machine has made in a directory of
 * this one, unless what is published here is as new. Whatever fails, the
 * published generation stays. The number is the generation's own, or the next
 * one here when that is taken.
 *
 * @param open begins to read the generation; asked only when it is needed.
 * @returns `kept` when what is here is as new or newer.
 * @throws ExportBusy when another process writes into the directory, Error
 *   with one sentence when what came is not what was shared, or cannot be
 *   written.
 */
export async function receiveGeneration(
  directory: string,
  shared: SharedGeneration,
  open: () => Promise<Readable>
): Promise<"received" | "kept"> {
  try {
    return await withExportLock(directory, async () => {
      await removeLeftovers(directory)
      const here = await readPublished(directory)
      if (here && Date.parse(here.as_of) >= Date.parse(shared.as_of)) {
        return "kept"
      }
      try {
        await fetchInto(directory, shared, open)
      } finally {
        await removeLeftovers(directory)
      }
      return "received"
    })
  } catch (error) {
    throw explainFailure(error, directory, "updated")
  }
}

async function fetchInto(
  directory: string,
  shared: SharedGeneration,
  open: () => Promise<Readable>
): Promise<void> {
  const [newest = 0] = await generationNumbers(directory)
  const number = Math.max(newest + 1, numberOf(shared))
  const build = path.join(directory, `.build-${number}.duckdb`)
  const came = await copyMeasured(await open(), createWriteStream(build), {
    limit: shared.bytes,
  })
  if (came.bytes !== shared.bytes) {
    throw new Error(
      `${came.bytes} bytes came of ${shared.generation}, which has ` +
        `${shared.bytes}; it is fetched again.`
    )
  }
  if (came.sha256 !== shared.sha256) {
    throw new Error(
      `What came of ${shared.generation} has another SHA-256 than what was ` +
        "shared; it is fetched again."
    )
  }
  await putInPlace(directory, number, build)
}

const numberOf = ({ generation }: SharedGeneration) =>
  Number(/^gen-(\d+)$/.exec(generation)?.[1] ?? 0)
