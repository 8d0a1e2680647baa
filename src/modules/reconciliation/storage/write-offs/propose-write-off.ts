import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../../money/to-main-units"
import { choosePolicy } from "../../write-offs/choose-policy"
import type { WriteOffPolicy } from "../../write-offs/write-off-policy"
import { appendAudit } from "../append-audit"
import {
  lockDiscrepancy,
  type LockedDiscrepancy,
} from "../discrepancies/lock-discrepancy"
import type { LockedItem } from "../match/lock-found-items"
import { lockItems } from "../match/lock-items"
import { finishWriteOff } from "./finish-write-off"

export type ProposeInput = {
  discrepancy_id: string
  actor: string
  policies: readonly WriteOffPolicy[]
  /** Only policies that need nobody; nothing happens without one. */
  is_automatic?: boolean
}

/**
 * Proposes to give up what is left open of a discrepancy's item. A policy
 * that one person is enough for is carried out at once.
 *
 * @returns the write-off's id and whether it still needs a second person;
 *   null when it is automatic and no policy is.
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED with the numbers when no
 *   policy allows it or nothing is open.
 */
export async function proposeWriteOff(
  manager: SqlEntityManager,
  { discrepancy_id, actor, policies, is_automatic = false }: ProposeInput
): Promise<{ id: string; needs_approval: boolean } | null> {
  return await manager.transactional(async (transaction) => {
    const subject = await lockDiscrepancy(transaction, discrepancy_id)
    const [item] = subject.item_id
      ? await lockItems(transaction, [subject.item_id])
      : []
    const chosen = item
      ? choosePolicy(
          {
            code: subject.code,
            currency_code: item.currency_code,
            residual_minor: item.open_minor,
            due_minor: item.amount_minor,
          },
          is_automatic ? policies.filter((one) => one.automatic) : policies
        )
      : null
    const isFit = chosen && item.state === "open" && item.open_minor !== 0n
    if (is_automatic && (!isFit || chosen.needs_approval)) {
      return null
    }
    if (!isFit) {
      throw refused(subject.code, item)
    }
    const { needs_approval } = chosen
    const id = await insertProposal(transaction, {
      subject,
      item,
      chosen,
      actor,
    })
    if (!needs_approval) {
      await finishWriteOff(transaction, { id, actor })
    }
    return { id, needs_approval }
  })
}

async function insertProposal(
  transaction: SqlEntityManager,
  {
    subject,
    item,
    chosen: { policy, needs_approval },
    actor,
  }: {
    subject: LockedDiscrepancy
    item: LockedItem
    chosen: NonNullable<ReturnType<typeof choosePolicy>>
    actor: string
  }
): Promise<string> {
  const id = generateEntityId(undefined, "orwof")
  await transaction.execute(
    `insert into "reconciliation_write_off"
         ("id", "discrepancy_id", "item_id", "amount_minor", "currency_code",
          "policy", "account_code", "needs_approval", "proposed_by", "state")
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'proposed')`,
    [
      id,
      subject.id,
      item.id,
      item.open_minor.toString(),
      item.currency_code,
      policy.name,
      policy.accountCode,
      needs_approval,
      actor,
    ]
  )
  await transaction.execute(
    `update "reconciliation_discrepancy"
          set "state" = 'proposed', "updated_at" = now() where "id" = ?`,
    [subject.id]
  )
  if (subject.account_id) {
    await appendAudit(transaction, {
      account_id: subject.account_id,
      action: "write_off_proposed",
      actor,
      subject_id: id,
      payload: {
        discrepancy_id: subject.id,
        amount_minor: item.open_minor.toString(),
        policy: policy.name,
      },
    })
  }
  return id
}

function refused(code: string, item: LockedItem | undefined): MedusaError {
  const open = item
    ? `${toMainUnits(item.open_minor, item.currency_code)} ` +
      `${item.currency_code.toUpperCase()} of ` +
      toMainUnits(item.amount_minor, item.currency_code)
    : null
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    open === null
      ? `${code} has no item whose amount could be written off.`
      : `No policy allows ${code} to be written off with ${open} open. See ` +
          "`reconciliation.writeOffs` in docs/options.md."
  )
}
