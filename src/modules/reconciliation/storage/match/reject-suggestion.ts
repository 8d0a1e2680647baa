import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { appendAudit } from "../append-audit"
import { lockLine } from "./lock-line"
import { writeLegs } from "./write-legs"

type Suggestion = {
  line_id: string
  rule: string
  confidence: string
  reason: string | null
  items: { id: string; allocated: string }[]
}

/**
 * Notes that a suggestion is wrong: it is not made again for this line.
 *
 * @throws MedusaError NOT_FOUND when it is gone or was rejected before.
 */
export async function rejectSuggestion(
  manager: SqlEntityManager,
  { id, actor }: { id: string; actor: string }
): Promise<string> {
  return await manager.transactional(async (transaction) => {
    const [found] = await transaction.execute<Suggestion[]>(
      `delete from "reconciliation_suggestion"
        where "id" = ? and "deleted_at" is null
        returning "line_id", "rule", "confidence", "reason", "items"`,
      [id]
    )
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no suggestion with id ${id}. Load the page again.`
      )
    }
    const line = await lockLine(transaction, found.line_id)
    const matchId = generateEntityId(undefined, "ormat")
    await transaction.execute(
      `insert into "reconciliation_match"
         ("id", "account_id", "line_id", "rule", "rule_version", "confidence", "reason",
          "evidence", "decided_by", "decided_at", "state", "effects_at")
       values (?, ?, ?, ?, 1, ?, ?, '{}', ?, now(), 'rejected', now())`,
      [
        matchId,
        line.account_id,
        found.line_id,
        found.rule,
        found.confidence,
        found.reason,
        actor,
      ]
    )
    await writeLegs(
      transaction,
      found.items.map((item) => ({
        match_id: matchId,
        kind: "item",
        item_id: item.id,
        allocated_minor: item.allocated,
        active: false,
      }))
    )
    await appendAudit(transaction, {
      account_id: line.account_id,
      action: "match_rejected",
      actor,
      subject_id: matchId,
      payload: { line_id: line.id, items: found.items.map((one) => one.id) },
    })
    return found.line_id
  })
}
