import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type {
  PackingImportResponse,
  PackingTable,
} from "../../../types/packing-facts"
import { countImportedCartonsStep } from "../steps/count-imported-cartons"
import { readPackingTableStep } from "../steps/read-packing-table"
import { writePackingFactsStep } from "../steps/write-packing-facts"

export type ImportPackingTableInput = {
  table: PackingTable
  /** The CSV's text. */
  content: string
  actor: string
}

export const importPackingTableWorkflowId = "import-packing-table"

/** Imports cartons, how items pack, their codes or their places. */
export const importPackingTableWorkflow = createWorkflow(
  importPackingTableWorkflowId,
  (input: WorkflowData<ImportPackingTableInput>) => {
    const read = readPackingTableStep(input)
    const written = writePackingFactsStep(read.facts)
    const miscounted = countImportedCartonsStep({
      counts: read.counts,
      cartons: written,
      actor: input.actor,
    })
    return new WorkflowResponse(
      transform(
        { read, miscounted },
        ({ read, miscounted }): PackingImportResponse => ({
          imported: read.facts.rows.length,
          problems: [...read.problems, ...miscounted],
          unknown_columns: read.unknown,
        })
      )
    )
  }
)
