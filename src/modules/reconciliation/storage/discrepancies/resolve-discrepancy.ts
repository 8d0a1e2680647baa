import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { discrepancyCodes } from "../../discrepancies/discrepancy-codes"
import type { DiscrepancyResolution } from "../../discrepancies/discrepancy-resolutions"
import { appendAudit } from "../append-audit"
import { lockDiscrepancy, type LockedDiscrepancy } from "./lock-discrepancy"

export type ResolveInput = {
  id: string
  resolution: DiscrepancyResolution
  note: string
  actor: string
}

/**
 * Ends a discrepancy as a person says.
 *
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED for an end that its code does
 *   not have; a write-off ends by its approval only.
 */
export async function resolveDiscrepancy(
  manager: SqlEntityManager,
  { id, resolution, note, actor }: ResolveInput
): Promise<LockedDiscrepancy> {
  return await manager.transactional(async (transaction) => {
    const found = await lockDiscrepancy(transaction, id)
    const { resolutions } = discrepancyCodes[found.code]
    const allowed: DiscrepancyResolution[] = resolutions.filter(
      (one) => one !== "written_off"
    )
    if (!allowed.includes(resolution)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${found.code} cannot end as ${resolution}. Choose one of ` +
          `${allowed.join(", ")}.`
      )
    }
    await transaction.execute(
      `update "reconciliation_discrepancy"
          set "state" = 'resolved', "resolution" = ?, "resolved_by" = ?,
              "resolved_at" = now(), "note" = ?, "updated_at" = now()
        where "id" = ?`,
      [resolution, actor, note, id]
    )
    if (found.account_id) {
      await appendAudit(transaction, {
        account_id: found.account_id,
        action: "discrepancy_resolved",
        actor,
        subject_id: id,
        payload: {
          code: found.code,
          amount_minor: found.amount_minor,
          resolution,
          note,
        },
      })
    }
    return found
  })
}
