import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { insertLeg } from "./insert-leg"
import { type LockedPair, lockPair } from "./lock-pair"

export type ConfirmPairInput = {
  line_id: string
  item_id: string
  rule: string
  rule_version: number
  /** Lower bound of the rule's precision; `1` when a person decides. */
  confidence: string
  evidence: Record<string, unknown>
  actor: string
}

/**
 * Confirms that a line pays an item, as far as both reach: the smaller of
 * their open amounts is allocated. Rows are locked in one order (line, item),
 * so that of two deciders one waits and then sees what the other did. The
 * same pair confirmed again is answered with its match.
 *
 * @throws MedusaError NOT_FOUND or NOT_ALLOWED with the reason.
 */
export async function confirmPair(
  manager: SqlEntityManager,
  pair: ConfirmPairInput
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const locked = await lockPair(transaction, pair)
    if (locked.match_id) {
      return { id: locked.match_id, is_new: false }
    }
    refuseUnfit(locked, pair)
    const id = generateEntityId(undefined, "ormat")
    await transaction.execute(
      `insert into "reconciliation_match"
         ("id", "line_id", "rule", "rule_version", "confidence", "evidence",
          "decided_by", "decided_at", "state")
       values (?, ?, ?, ?, ?, ?::jsonb, ?, now(), 'confirmed')`,
      [
        id,
        pair.line_id,
        pair.rule,
        pair.rule_version,
        pair.confidence,
        JSON.stringify(pair.evidence),
        pair.actor,
      ]
    )
    await insertLeg(transaction, id, pair.item_id, locked)
    return { id, is_new: true }
  })
}

function refuseUnfit(
  { line, item, open_minor }: LockedPair,
  { line_id, item_id }: ConfirmPairInput
): void {
  const problem =
    line.state !== "open"
      ? `Line ${line_id} is ${line.state}, not open. Undo its match first.`
      : line.provisional
        ? `Line ${line_id} is not booked yet; wait for the statement.`
        : item.state !== "open" || item.withdrawn_at
          ? `Item ${item_id} is ${item.state}, not open. Choose another.`
          : line.currency_code !== item.currency_code
            ? `Line ${line_id} is in ${line.currency_code.toUpperCase()}, item ` +
              `${item_id} in ${item.currency_code.toUpperCase()}. Only the ` +
              "same currency can be matched."
            : line.amount_minor > 0n !== open_minor > 0n
              ? `Line ${line_id} and item ${item_id} go in opposite ` +
                "directions. Choose an item that the line can pay."
              : null
  if (problem) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
  }
}
