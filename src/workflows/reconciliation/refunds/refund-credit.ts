import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { toMainUnits } from "../../../money/to-main-units"

/**
 * What a refund gives back beyond what core's order owes the customer; core
 * writes a credit line of it (`refundPaymentWorkflow` of 2.21).
 *
 * @returns main units, exact; "0" for nothing.
 */
export async function refundCredit(
  container: MedusaContainer,
  refund: { order_id: string; amount_minor: string; currency_code: string }
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["summary"],
      filters: { id: refund.order_id },
    })
  const pending = data[0]?.summary?.pending_difference ?? 0
  const owed = MathBN.lt(pending, 0) ? MathBN.mult(pending, -1) : 0
  const credit = MathBN.sub(
    toMainUnits(BigInt(refund.amount_minor), refund.currency_code),
    owed
  )
  return MathBN.gt(credit, 0) ? credit.toFixed() : "0"
}
