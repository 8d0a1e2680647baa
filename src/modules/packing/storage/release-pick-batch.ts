import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { lockPickBatch } from "./lock-pick-batch"

export type PickBatchRelease = {
  batch_id: string
  /** Who walks; null leaves who was named before. */
  picker: string | null
  actor: string
}

/**
 * Gives a draft to its picker. One that is on its way already is left as it
 * is.
 *
 * @returns whether this call released it.
 */
export async function releasePickBatch(
  manager: SqlEntityManager,
  { batch_id, picker, actor }: PickBatchRelease
): Promise<{ is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const { code, state } = await lockPickBatch(transaction, batch_id)
    if (state === "closed" || state === "picked") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Batch ${code} is ${state}: build another one for what is left.`
      )
    }
    if (state !== "draft") {
      return { is_new: false }
    }
    await transaction.execute(
      `update "packing_pick_batch"
          set "state" = 'released', "picker" = coalesce(?, "picker"),
              "released_by" = ?, "released_at" = now(), "updated_at" = now()
        where "id" = ?`,
      [picker, actor, batch_id]
    )
    return { is_new: true }
  })
}
