import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { verifyAudit } from "../audit/verify-audit"

export const checkBooksStepId = "check-books"

/**
 * Follows every account's audit and checks what must hold of all rows. A
 * chain that is broken opens discrepancy E08.
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
    return new StepResponse([
      ...audits,
      ...broken.map(({ what, ids }) => `${what}: ${ids.join(", ")}`),
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
