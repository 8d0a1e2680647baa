import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decideAuditScope } from "../../../../modules/verification/audit/decide-audit-scope"
import type { AuditScope } from "../../../../modules/verification/audit/audit-scope"
import type { SavedFinding } from "../../../../modules/verification/audit/save-audit-rows"
import { VERIFICATION_MODULE } from "../../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../../modules/verification/service"

export type AuditOrdersInput = {
  actor: string
  /** Everything, whatever is due. */
  all?: boolean
  /** Seconds that an order must have been quiet (120). */
  grace_seconds?: number
}

export type AuditPass = {
  run_id: string
  scope: "changed" | "all"
  orders: number
  levels: number
  opened: SavedFinding[]
  closed: SavedFinding[]
}

/** Of a fulfilment, core writes stock, reservations and order apart. */
const quietSeconds = 120

export const auditInBatchesStepId = "audit-in-batches"

/**
 * Audits orders and stock levels, a thousand at a time. It only writes down
 * what it sees, so nothing is taken back; a pass that is cut off is not
 * finished, and the next begins where the last finished one ended.
 */
export const auditInBatchesStep = createStep(
  auditInBatchesStepId,
  async (input: AuditOrdersInput, { container }) => {
    const verification =
      container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const { timeZone } = await verification.getOptions()
    const due = decideAuditScope(
      input.all
        ? { until: null, all_until: null }
        : await verification.readLastAuditRuns(),
      {
        now: new Date().toISOString(),
        zone: timeZone,
        graceSeconds: input.grace_seconds ?? quietSeconds,
      }
    )
    const { id } = await verification.createAuditRuns({
      scope: due.scope,
      until: new Date(due.until),
    })
    const pass: AuditPass = {
      run_id: id,
      scope: due.scope,
      orders: 0,
      levels: 0,
      opened: [],
      closed: [],
    }
    await auditAll(verification, "orders", due, input.actor, pass)
    await auditAll(verification, "levels", due, input.actor, pass)
    await verification.updateAuditRuns({
      id,
      orders: pass.orders,
      levels: pass.levels,
      opened: pass.opened.length,
      closed: pass.closed.length,
      finished_at: new Date(),
    })
    return new StepResponse(pass)
  }
)

async function auditAll(
  verification: VerificationModuleService,
  kind: "orders" | "levels",
  scope: AuditScope,
  actor: string,
  pass: AuditPass
): Promise<void> {
  const { stock } = await verification.getOptions()
  for (let after = ""; ;) {
    const ids =
      kind === "orders"
        ? await verification.listOrdersToAudit(scope, after)
        : await verification.listLevelsToAudit(scope, after)
    if (!ids.length) {
      return
    }
    const subjects = {
      order_ids: kind === "orders" ? ids : [],
      level_ids: kind === "levels" ? ids : [],
    }
    const rows = await verification.readAuditRows({
      ...subjects,
      allocates: stock.allocate,
    })
    const { opened, closed } = await verification.saveAuditRows({
      ...subjects,
      rows,
      actor,
      now: new Date().toISOString(),
    })
    pass[kind] += ids.length
    pass.opened.push(...opened)
    pass.closed.push(...closed)
    after = ids[ids.length - 1]
  }
}
