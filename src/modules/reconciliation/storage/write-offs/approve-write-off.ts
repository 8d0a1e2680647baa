import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockItems } from "../match/lock-items"
import { finishWriteOff } from "./finish-write-off"

type Proposed = {
  item_id: string
  amount_minor: string
  proposed_by: string
  needs_approval: boolean
  state: string
}

/**
 * The second person's yes.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for the one who proposed it or
 *   one that was decided, or CONFLICT when the item's open amount is another
 *   than was proposed.
 */
export async function approveWriteOff(
  manager: SqlEntityManager,
  { id, actor }: { id: string; actor: string }
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [proposed] = await transaction.execute<Proposed[]>(
      `select "item_id", "amount_minor"::text, "proposed_by",
              "needs_approval", "state"
         from "reconciliation_write_off"
        where "id" = ? and "deleted_at" is null for update`,
      [id]
    )
    if (!proposed) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no write-off with id ${id}.`
      )
    }
    if (proposed.state !== "proposed") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Write-off ${id} is ${proposed.state} already.`
      )
    }
    if (proposed.needs_approval && proposed.proposed_by === actor) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "You proposed this write-off. Somebody else approves it."
      )
    }
    const [item] = await lockItems(transaction, [proposed.item_id])
    if (item.open_minor.toString() !== proposed.amount_minor) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `${proposed.amount_minor} minor units were proposed, ` +
          `${item.open_minor} are open now. Refuse it and propose anew.`
      )
    }
    await finishWriteOff(transaction, { id, actor })
  })
}
