import type { DuckDBConnection } from "@duckdb/node-api"
import type { ExportOptions } from "../export-options"
import { createChanges } from "../source/changes/create-changes"
import { noteDataset } from "../source/changes/note-dataset"
import { noteOrdersAfter } from "../source/changes/note-orders-after"
import { checkSource } from "../source/check-source"
import { childrenFirst } from "../source/children-first"
import type { Dataset } from "../source/dataset"
import { datasets } from "../source/datasets"
import { definitionOf } from "../source/definition-of"
import type { LoadContext } from "../source/load-context"
import { loadDataset } from "../source/load-dataset"
import type { LoadedDataset } from "../source/loaded-dataset"
import { mergeDataset } from "../source/merge-dataset"
import { openSource } from "../source/open-source"
import { readSnapshot, type SourceSnapshot } from "../source/read-snapshot"
import { watermarkOf } from "../source/watermark-of"
import { withSnapshot } from "../source/with-snapshot"
import { BULK } from "./bulk"
import { dropForeign } from "./drop-foreign"
import { LOAD_FRACTION } from "./load-fraction"
import { loadSettings } from "./load-settings"
import { pseudonymSalt } from "./pseudonym-salt"
import { readWorkingState, type WorkingState } from "./read-working-state"

export type RefreshedSource = SourceSnapshot & { datasets: LoadedDataset[] }

/**
 * Brings the schema `source` to one snapshot of the shop: by what changed
 * since the last one where that can be told, else whole. All or nothing.
 *
 * @param generation which this export makes if it is published.
 */
export async function refreshSource(
  options: ExportOptions,
  warehouse: DuckDBConnection,
  generation: string
): Promise<RefreshedSource> {
  const salt = await pseudonymSalt(options.directory)
  const source = await openSource(options.databaseUrl, datasets)
  try {
    return await withSnapshot(source, async (runner) => {
      await checkSource(runner, datasets)
      const snapshot = await readSnapshot(runner)
      const context = { source, runner, warehouse, salt }
      await warehouse.run("begin")
      await warehouse.run("create schema if not exists source")
      await createChanges(warehouse)
      const state = await readWorkingState(warehouse)
      const loaded = await refreshAll(context, state, snapshot, options)
      await noteOrdersAfter(warehouse)
      await dropForeign(warehouse)
      await loadSettings(warehouse, {
        ...snapshot,
        generation,
        zone: options.timeZone,
        bulk: options.bulk ?? BULK,
        datasets: loaded.map((dataset) => ({
          ...dataset,
          changed_in: changedIn(dataset, state) ?? generation,
        })),
      })
      await warehouse.run("commit")
      return { ...snapshot, datasets: loaded }
    })
  } finally {
    await source.destroy()
  }
}

async function refreshAll(
  context: LoadContext,
  state: WorkingState | null,
  snapshot: SourceSnapshot,
  { onProgress }: ExportOptions
) {
  const since = state && watermarkOf(state, snapshot)
  const loaded: (LoadedDataset & { definition: string })[] = []
  for (const dataset of childrenFirst(datasets)) {
    onProgress?.({
      fraction: (loaded.length / datasets.length) * LOAD_FRACTION,
      text: dataset.name,
    })
    const definition = definitionOf(context.source, dataset, context.salt)
    const isKnown = state?.datasets.get(dataset.name)?.definition === definition
    const refreshed = await refresh(dataset, context, isKnown ? since : null)
    if (refreshed.mode === "full") {
      await noteDataset(context.warehouse, dataset.name, true)
    }
    loaded.push({ ...refreshed, definition })
  }
  return loaded
}

const refresh = (
  dataset: Dataset,
  context: LoadContext,
  since: string | null
) =>
  since ? mergeDataset(dataset, context, since) : loadDataset(dataset, context)

const changedIn = (
  { name, has_changed }: LoadedDataset,
  state: WorkingState | null
) => (has_changed ? undefined : state?.datasets.get(name)?.changed_in)
