import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../money/to-main-units"
import type { IssueDocumentInput } from "./issue-document-input"

/**
 * Refuses a receipt of more than what an order's money still needs one for.
 * Call it under the series' lock, so that no other receipt slips in.
 *
 * @throws MedusaError NOT_ALLOWED with both sums.
 */
export async function refuseAboveLimit(
  transaction: SqlEntityManager,
  { limit_minor, money, order_id, supersedes }: IssueDocumentInput
): Promise<void> {
  if (limit_minor === undefined || !money) {
    return
  }
  const [{ sum }] = await transaction.execute<{ sum: string }[]>(
    `select coalesce(sum("amount_minor"), 0)::text as "sum"
       from "documents_document"
      where "type" = 'receipt' and "order_id" = ? and "status" = 'issued'
        and "currency_code" = ? and "id" <> ?`,
    [order_id, money.currency_code, supersedes?.id ?? ""]
  )
  const room = BigInt(limit_minor) - BigInt(sum)
  if (BigInt(money.amount_minor) > room) {
    const print = (minor: bigint) => toMainUnits(minor, money.currency_code)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A receipt of ${print(BigInt(money.amount_minor))} ` +
        `${money.currency_code.toUpperCase()} is refused: of what order ` +
        `${order_id} received and kept, ${print(room)} has no receipt yet.`
    )
  }
}
