import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { IntakeOrder } from "../order/intake-order"
import { insertRejects } from "./insert-rejects"

export type RejectedRecord = {
  record_id: string
  code: string
  message: string
}

type Pending = { batch_id: string; payload: IntakeOrder }

/** Notes that an order cannot be made or changed, and why, at its first row. */
export async function rejectRecord(
  manager: SqlEntityManager,
  { record_id, code, message }: RejectedRecord
): Promise<void> {
  await manager.transactional(async (transaction) => {
    const [record] = await transaction.execute<Pending[]>(
      `update "verification_intake_record"
          set "state" = case when "order_id" is null then 'rejected'
                             else 'conflict' end,
              "error" = ?, "updated_at" = now()
        where "id" = ? and "state" = 'pending'
        returning "batch_id", "payload"`,
      [message, record_id]
    )
    if (record) {
      const { external_id, lines } = record.payload
      await insertRejects(transaction, record.batch_id, [
        {
          line: lines[0].line,
          external_id,
          column: "",
          code,
          value: "",
          message,
        },
      ])
    }
  })
}
