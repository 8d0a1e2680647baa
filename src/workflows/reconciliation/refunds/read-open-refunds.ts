import type { MedusaContainer } from "@medusajs/framework/types"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

/** Refunds of payments that have not ended, or whose end nobody knows. */
export const readOpenRefunds = async (
  container: MedusaContainer,
  payment_id: string[]
) =>
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .listRefundActions(
      { payment_id, state: ["planned", "unknown"] },
      { take: null, order: { id: "ASC" } }
    )
