import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { readOrdersToTell } from "../transfer-codes/read-orders-to-tell"
import { toWantedCode } from "../transfer-codes/to-wanted-code"

export type AssignTransferCodesInput = { order_ids: string[] }

export type AssignedTransferCodes = {
  /** Codes that are new. */
  ids: string[]
  /** Sentences about orders that got none. */
  problems: string[]
}

/** Orders read at once. */
const BATCH = 100

export const assignTransferCodesStepId = "assign-transfer-codes"

/**
 * Gives orders that are paid by transfer their code and amount. It has no
 * compensation: an order has one, and asking again changes nothing.
 */
export const assignTransferCodesStep = createStep(
  assignTransferCodesStepId,
  async ({ order_ids }: AssignTransferCodesInput, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const options = await reconciliation.getOptions()
    const assigned: AssignedTransferCodes = { ids: [], problems: [] }
    for (let start = 0; start < order_ids.length; start += BATCH) {
      const batch = order_ids.slice(start, start + BATCH)
      for (const { order, account } of await readOrdersToTell(
        container,
        batch
      )) {
        try {
          const { id, is_new } = await reconciliation.assignTransferCode(
            toWantedCode(order, account, options, new Date())
          )
          assigned.ids.push(...(is_new ? [id] : []))
        } catch (error) {
          // One order's code keeps no other order's money from being seen.
          assigned.problems.push((error as Error).message)
        }
      }
    }
    return new StepResponse(assigned)
  }
)
