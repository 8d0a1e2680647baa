import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import type { QueryRunner } from "typeorm"
import type { ExportOptions } from "../export-options"
import { fillForecast } from "../forecast/fill-forecast"
import { models } from "../models/models"
import { checkSource } from "../source/check-source"
import { datasets } from "../source/datasets"
import { type LoadedDataset, loadDataset } from "../source/load-dataset"
import { openSource } from "../source/open-source"
import { readSnapshot, type SourceSnapshot } from "../source/read-snapshot"
import { withSnapshot } from "../source/with-snapshot"
import { buildModels } from "./build-models"
import { createMacros } from "./create-macros"
import { loadSettings } from "./load-settings"
import { pseudonymSalt } from "./pseudonym-salt"
import { warehouseFiles } from "./warehouse-files"

export type BuiltWarehouse = SourceSnapshot & { datasets: LoadedDataset[] }

/** What is left for models and publishing once all rows are there. */
const LOAD_FRACTION = 0.8

/**
 * Builds the private working file from one snapshot of the shop, and closes
 * it. Call it under the export lock, without an old working file.
 */
export async function buildWarehouse(
  options: ExportOptions,
  generation: string
): Promise<BuiltWarehouse> {
  const instance = await DuckDBInstance.create(
    warehouseFiles(options.directory).working,
    { memory_limit: options.memoryLimit ?? "1GB" }
  )
  const connection = await instance.connect()
  try {
    await connection.run("create schema source")
    const loaded = await loadSource(options, connection)
    options.onProgress?.({ fraction: LOAD_FRACTION, text: "models" })
    await loadSettings(connection, {
      ...loaded,
      generation,
      zone: options.timeZone,
    })
    await createMacros(connection)
    await buildModels(connection, models)
    options.onProgress?.({ fraction: 0.9, text: "forecast" })
    await fillForecast(connection)
    await connection.run("checkpoint")
    return loaded
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function loadSource(
  options: ExportOptions,
  warehouse: DuckDBConnection
): Promise<BuiltWarehouse> {
  const salt = await pseudonymSalt(options.directory)
  const source = await openSource(options.databaseUrl, datasets)
  const load = async (runner: QueryRunner) => {
    await checkSource(runner, datasets)
    const snapshot = await readSnapshot(runner)
    const loaded: LoadedDataset[] = []
    for (const dataset of datasets) {
      options.onProgress?.({
        fraction: (loaded.length / datasets.length) * LOAD_FRACTION,
        text: dataset.name,
      })
      loaded.push(
        await loadDataset(dataset, { source, runner, warehouse, salt })
      )
    }
    return { ...snapshot, datasets: loaded }
  }
  try {
    return await withSnapshot(source, load)
  } finally {
    await source.destroy()
  }
}
