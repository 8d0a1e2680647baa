import { copyInto } from "./copy-into"
import { createTable } from "./create-table"
import type { Dataset } from "./dataset"
import type { LoadContext } from "./load-context"
import type { LoadedDataset } from "./loaded-dataset"

/**
 * Copies a whole dataset into `source.<name>` of the warehouse, in place of
 * what was there.
 */
export async function loadDataset(
  dataset: Dataset,
  context: LoadContext
): Promise<LoadedDataset> {
  const begun = performance.now()
  const { name, columns } = dataset
  await context.warehouse.run(createTable(`source."${name}"`, columns))
  const target = { schema: "source", table: name }
  const rows = await copyInto(target, dataset, context)
  return {
    name,
    rows,
    sent: rows,
    mode: "full",
    has_changed: true,
    seconds: (performance.now() - begun) / 1_000,
  }
}
