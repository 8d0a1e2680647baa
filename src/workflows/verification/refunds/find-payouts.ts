import { toRoundedMinor } from "../../../money/to-rounded-minor"
import { GRANT_METADATA_KEY } from "../../../modules/verification/refunds/grant-metadata-key"
import type { OrderForRefund } from "./order-for-refund"

/** Core's refunds that paid a grant: their ids, and their sum in minor units. */
export function findPayouts(
  order: OrderForRefund,
  grantId: string
): { ids: string[]; paid: bigint } {
  const refunds = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap((payment) => payment.refunds)
    .filter(({ metadata }) => metadata?.[GRANT_METADATA_KEY] === grantId)
  return {
    ids: refunds.map(({ id }) => id).sort(),
    paid: refunds.reduce(
      (sum, { raw_amount }) =>
        sum + toRoundedMinor(raw_amount, order.currency_code),
      0n
    ),
  }
}
