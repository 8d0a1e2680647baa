import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSupplierItemCells } from "../../../modules/replenishment/purchase/items/supplier-item-cells"
import { readSupplierItems } from "../../../modules/replenishment/purchase/items/read-supplier-items"
import type { SupplierItemImportResponse } from "../../../types/replenishment/supplier-items"
import { readKnownNames } from "../purchase/read-known-names"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

export const importSupplierItemsStepId = "import-supplier-items-file"

/** Has no compensation: it is the last step, and writes all rows at once. */
export const importSupplierItemsStep = createStep(
  importSupplierItemsStepId,
  async ({ content }: { content: string }, { container }) => {
    const { rows, rejects } = readSupplierItemCells(content)
    const known = await readKnownNames(container, rows)
    const read = readSupplierItems(rows, known)
    const written = await resolveReplenishment(container).upsertSupplierItems(
      read.values
    )
    const created = written.filter(({ is_new }) => is_new).length
    return new StepResponse<SupplierItemImportResponse>({
      created,
      changed: written.length - created,
      unchanged: read.values.length - written.length,
      rejects: [...rejects, ...read.rejects].sort((a, b) => a.line - b.line),
    })
  }
)
