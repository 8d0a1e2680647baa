import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { appendAudit } from "../append-audit"
import { replaceProvisional } from "./replace-provisional"

/**
 * Lets a quarantined file's lines be matched by themselves.
 *
 * @throws MedusaError NOT_FOUND, or NOT_ALLOWED when it is in no quarantine.
 */
export async function releaseFile(
  manager: SqlEntityManager,
  { id, actor, note }: { id: string; actor: string; note: string }
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [released] = await transaction.execute<{ account_id: string }[]>(
      `update "reconciliation_file"
          set "state" = 'posted', "released_by" = ?, "released_at" = now(),
              "updated_at" = now()
        where "id" = ? and "state" = 'quarantined' and "deleted_at" is null
        returning "account_id"`,
      [actor, id]
    )
    if (!released) {
      await refuse(transaction, id)
    }
    await replaceProvisional(transaction, id)
    await appendAudit(transaction, {
      account_id: released.account_id,
      action: "file_released",
      actor,
      subject_id: id,
      payload: { note },
    })
  })
}

async function refuse(
  transaction: SqlEntityManager,
  id: string
): Promise<never> {
  const [file] = await transaction.execute<{ state: string; name: string }[]>(
    `select "state", "name" from "reconciliation_file"
      where "id" = ? and "deleted_at" is null`,
    [id]
  )
  throw file
    ? new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${file.name} is ${file.state}: only a quarantined file is released.`
      )
    : new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no file with id ${id}.`
      )
}
