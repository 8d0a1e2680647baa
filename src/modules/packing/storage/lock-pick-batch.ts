import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { PickBatchState } from "../../../types/pick-batch"

export type LockedPickBatch = {
  id: string
  code: string
  state: PickBatchState
}

/** Takes the batch's row lock for the rest of the transaction. */
export async function lockPickBatch(
  transaction: SqlEntityManager,
  batchId: string
): Promise<LockedPickBatch> {
  const [batch] = await transaction.execute<LockedPickBatch[]>(
    `select "id", "code", "state" from "packing_pick_batch"
      where "id" = ? and "deleted_at" is null for update`,
    [batchId]
  )
  if (!batch) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no pick batch with id ${batchId}.`
    )
  }
  return batch
}
