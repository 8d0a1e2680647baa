import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { findConflicts } from "./find-conflicts"
import { insertRecords } from "./insert-records"
import { insertRejects } from "./insert-rejects"
import type { NewBatch } from "./new-batch"
import { takeChanges } from "./take-changes"

/**
 * Writes what a file asks for, before any order is made: the batch, its
 * refused rows and a pending record per new order, all or nothing. A record
 * that was refused before (no stock, an unknown SKU) is tried again.
 *
 * @returns the batch; of a file that is being imported already, that one.
 */
export async function openBatch(
  manager: SqlEntityManager,
  batch: NewBatch
): Promise<{ id: string; is_new: boolean }> {
  return await manager.transactional(async (transaction) => {
    const id = generateEntityId(undefined, "oibat")
    if (!(await insertBatch(transaction, id, batch))) {
      return { id: await findRunning(transaction, batch), is_new: false }
    }
    const taken = await insertRecords(transaction, id, batch)
    const changed = await takeChanges(transaction, id, batch)
    const conflicts = await findConflicts(transaction, id, batch)
    const rejects = [...batch.rejects, ...conflicts]
    await insertRejects(transaction, id, rejects)
    await transaction.execute(
      `update "verification_intake_batch"
          set "rows_rejected" = ?, "rows_accepted" = "rows_total" - ?,
              "orders_unchanged" = ?
        where "id" = ?`,
      [
        batch.rejects.length,
        batch.rejects.length,
        batch.orders.length - taken - changed - conflicts.length,
        id,
      ]
    )
    return { id, is_new: true }
  })
}

async function insertBatch(
  transaction: SqlEntityManager,
  id: string,
  batch: NewBatch
): Promise<boolean> {
  const inserted = await transaction.execute<object[]>(
    `insert into "verification_intake_batch"
       ("id", "channel", "source", "file_name", "sha256", "actor",
        "rows_total", "orders_total")
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict do nothing returning "id"`,
    [
      id,
      batch.channel,
      batch.source,
      batch.file_name,
      batch.sha256,
      batch.actor,
      batch.rows_total,
      batch.orders_total,
    ]
  )
  return inserted.length > 0
}

async function findRunning(
  transaction: SqlEntityManager,
  { channel, sha256 }: NewBatch
): Promise<string> {
  const [running] = await transaction.execute<{ id: string }[]>(
    `select "id" from "verification_intake_batch"
      where "channel" = ? and "sha256" = ? and "deleted_at" is null
      order by "state" = 'running' desc, "created_at" desc limit 1`,
    [channel, sha256]
  )
  return running.id
}
