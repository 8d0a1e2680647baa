import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Whether an order has goods on their way back. */
export async function readReturns(
  transaction: SqlEntityManager,
  orderId: string
): Promise<boolean> {
  const [{ is_returned }] = await transaction.execute<
    { is_returned: boolean }[]
  >(
    `select exists(
       select from "return"
        where "order_id" = ? and "canceled_at" is null
          and "deleted_at" is null) as "is_returned"`,
    [orderId]
  )
  return is_returned
}
