import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { CountState } from "../../../../types/replenishment/stock-counts"
import { shiftStock } from "../ledger/shift-stock"
import { type LockedCount, lockCount } from "./lock-count"
import { refuseDone } from "./refuse-done"

export type PostCount = {
  count_id: string
  actor: string
  /** As the second person, of differences that one may not post. */
  confirms: boolean
}

export type PostedCount = {
  state: CountState
  /** That this call moved. */
  level_ids: string[]
}

type Line = {
  id: string
  inventory_item_id: string
  counted_by: string | null
  /** Null: not counted. */
  variance: string | null
  needs_confirmation: boolean
}

/**
 * Books the differences of a sheet as changes of what is stocked now: what was
 * sold since the counting stays sold. Sheet, stock and the ledger's word of it
 * are one transaction. Posted before, it does nothing.
 *
 * @returns the sheet's state: `waits` when a large difference needs another
 *   person.
 * @throws MedusaError NOT_ALLOWED when nothing is counted, the sheet is
 *   canceled, or who confirms counted a large difference.
 */
export const postCount = (
  manager: SqlEntityManager,
  post: PostCount
): Promise<PostedCount> =>
  manager.transactional(async (transaction) => {
    const count = await lockCount(transaction, post.count_id)
    if (count.state === "posted") {
      return { state: count.state, level_ids: [] }
    }
    refuseDone(count)
    const lines = await readLines(transaction, count)
    const large = lines.filter((line) => line.needs_confirmation)
    if (large.length && !post.confirms) {
      await setState(transaction, count, "waits", null, null)
      return { state: "waits", level_ids: [] }
    }
    refuseOwn(post, count, large)
    await setState(
      transaction,
      count,
      "posted",
      large.length ? post.actor : null,
      new Date()
    )
    const level_ids = await shiftStock(
      transaction,
      lines
        .filter(({ variance }) => variance && variance !== "0")
        .map((line) => ({
          cause: `count:${line.id}`,
          inventory_item_id: line.inventory_item_id,
          location_id: count.location_id,
          kind: "count",
          reason: null,
          delta: line.variance ?? "0",
          actor: line.counted_by,
          note: count.number,
        }))
    )
    return { state: "posted", level_ids }
  })

async function readLines(
  transaction: SqlEntityManager,
  count: LockedCount
): Promise<Line[]> {
  const lines = await transaction.execute<Line[]>(
    `select "id", "inventory_item_id", "counted_by", "needs_confirmation",
            trim_scale("variance_units")::text as "variance"
       from "replenishment_count_line"
      where "count_id" = ? and "deleted_at" is null
        and "counted_at" is not null
      order by "inventory_item_id"`,
    [count.id]
  )
  if (!lines.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Nothing of count sheet ${count.number} is counted yet. Count it first, ` +
        "or cancel it."
    )
  }
  return lines
}

function refuseOwn(
  { actor }: PostCount,
  { number }: LockedCount,
  large: Line[]
): void {
  const own = large.filter(({ counted_by }) => counted_by === actor)
  if (own.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `You counted ${own.length} of the large differences of count sheet ` +
        `${number} yourself. Somebody else has to confirm them.`
    )
  }
}

const setState = (
  transaction: SqlEntityManager,
  { id }: LockedCount,
  state: CountState,
  confirmedBy: string | null,
  postedAt: Date | null
) =>
  transaction.execute(
    `update "replenishment_stock_count"
        set "state" = ?, "confirmed_by" = ?, "posted_at" = ?,
            "updated_at" = now()
      where "id" = ?`,
    [state, confirmedBy, postedAt, id]
  )
