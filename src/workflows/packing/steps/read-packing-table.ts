import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PackingTable } from "../../../types/packing-facts"
import { readFacts } from "../facts/read-facts"

export const readPackingTableStepId = "read-packing-table"

/**
 * Reads a merchant's CSV of cartons, items, codes or places.
 *
 * @throws MedusaError INVALID_DATA when no line of it can be used.
 */
export const readPackingTableStep = createStep(
  readPackingTableStepId,
  async (
    { table, content }: { table: PackingTable; content: string },
    { container }
  ) => {
    const read = await readFacts(container, table, content)
    if (!read.facts.rows.length) {
      const [first] = read.problems
      const column = first?.column ? `, column ${first.column}` : ""
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        first
          ? `Nothing was imported. Line ${first.line}${column}: ${first.message}`
          : "The file has no rows: nothing was imported."
      )
    }
    return new StepResponse(read)
  }
)
