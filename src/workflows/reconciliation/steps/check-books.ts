import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { verifyAudit } from "../audit/verify-audit"
import { findUnevenOrders } from "../books/find-uneven-orders"

export const checkBooksStepId = "check-books"

const UNEVEN = "an order's captures and refunds do not sum to its transactions"

/** Orders named. */
const MOST = 20

/**
 * Follows every account's audit, checks what must hold of all rows, and holds
 * the orders whose money moved lately against core's transactions. A chain that is broken opens discrepancy E08.
 *
 * @returns what is wrong, in sentences.
 */
export const checkBooksStep = createStep(
  checkBooksStepId,
  async (_nothing: undefined, { container }) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const audits = await checkAudits(container)
    const broken = await reconciliation.checkInvariants()
    const { lookBackDays } = await reconciliation.getOptions()
    const now = new Date()
    const uneven = await findUnevenOrders(container, {
      since: new Date(now.getTime() - lookBackDays * 86_400_000),
      now,
    })
    return new StepResponse([
      ...audits,
      ...[...broken, { what: UNEVEN, ids: uneven.slice(0, MOST) }]
        .filter(({ ids }) => ids.length)
        .map(({ what, ids }) => `${what}: ${ids.join(", ")}`),
    ])
  }
)

async function checkAudits(container: MedusaContainer): Promise<string[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const accounts = await reconciliation.listReconciliationAccounts(
    {},
    { order: { code: "ASC" }, take: null }
  )
  const broken: { account: (typeof accounts)[number]; position: number }[] = []
  for (const account of accounts) {
    const checked = await verifyAudit(reconciliation, account.id)
    if (checked.broken) {
      broken.push({ account, position: checked.broken.position })
    }
  }
  await reconciliation.writeDiscrepancies(
    null,
    broken.map(({ account, position }) => ({
      code: "E08",
      amount_minor: 0n,
      currency_code: account.currency_code,
      evidence: { position: String(position), account: account.name },
      dedup_key: `E08:account:${account.id}`,
      due_at: new Date().toISOString(),
    }))
  )
  return broken.map(
    ({ account, position }) =>
      `the audit of ${account.code} does not follow at act ${position}`
  )
}
