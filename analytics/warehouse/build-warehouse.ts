import type { DuckDBConnection } from "@duckdb/node-api"
import type { ExportOptions } from "../export-options"
import { buildModels } from "../build/build-models"
import { createMacros } from "../build/create-macros"
import { fillForecast } from "../forecast-run/fill-forecast"
import { models } from "../models/models"
import { hasChanged } from "./has-changed"
import { openWorking } from "./open-working"
import { LOAD_FRACTION } from "./load-fraction"
import { type RefreshedSource, refreshSource } from "./refresh-source"

export type BuiltWarehouse = RefreshedSource & {
  /** False when the published generation shows the same already. */
  isNew: boolean
}

/**
 * Brings the private working file to the shop's present state, and closes
 * it. Call it under the export lock.
 *
 * @param published the generation that readers have, if any.
 */
export async function buildWarehouse(
  options: ExportOptions,
  generation: string,
  published: string | null
): Promise<BuiltWarehouse> {
  const instance = await openWorking(options)
  const connection = await instance.connect()
  try {
    await connection.run("set TimeZone = 'UTC'")
    const source = await refreshSource(options, connection, generation)
    const isNew =
      !published ||
      source.datasets.some(({ has_changed }) => has_changed) ||
      (await hasChanged(published, connection))
    if (isNew) {
      await buildAll(connection, options)
    }
    return { ...source, isNew }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function buildAll(
  connection: DuckDBConnection,
  { onProgress, withFit }: ExportOptions
): Promise<void> {
  onProgress?.({ fraction: LOAD_FRACTION, text: "models" })
  await createMacros(connection)
  await buildModels(connection, models)
  const tell = (done: number, text: string) =>
    onProgress?.({ fraction: 0.9 + 0.05 * done, text })
  tell(0, "forecast")
  await fillForecast(connection, { withFit, onProgress: tell })
  await connection.run("checkpoint")
}
