import type { CodFacts } from "../../../modules/verification/checks/decide-cod"
import { decideCharge } from "../../../modules/verification/checks/decide-charge"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { Surroundings } from "../../../modules/verification/surroundings/surroundings"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { OrderForReview } from "../order/order-for-review"
import { toMoneyFacts } from "./to-money-facts"

/** Cash at the door, as the shop and the area allow it. */
export function toCodFacts(
  order: OrderForReview,
  { cod_confirmation, has_areas, area }: Surroundings,
  { money, cod }: VerificationOptions
): CodFacts & { currency_code: string } {
  const facts = toMoneyFacts(order, money)
  const { currency_code } = order
  const own = cod.maximum[currency_code.toUpperCase()]
  const ofArea =
    area?.currency_code?.toLowerCase() === currency_code.toLowerCase()
      ? area.cod_max_minor
      : null
  const limits = [own && toMinorUnits(own, currency_code), ofArea]
    .filter((limit) => limit !== null && limit !== undefined)
    .map((limit) => BigInt(limit))
  const lowest = limits.reduce<bigint | null>(
    (least, limit) => (least === null || limit < least ? limit : least),
    null
  )
  const { due, charged } = decideCharge(facts)
  const rest = BigInt(due) - BigInt(charged)
  return {
    is_cod: facts.payment_kind === "cod",
    amount: (rest > 0n ? rest : 0n).toString(),
    must_confirm: money.required.cod === "cod_confirmed",
    confirmation: cod_confirmation,
    maximum: lowest?.toString() ?? null,
    is_served: !has_areas || Boolean(area?.is_served && area.cod_max_minor),
    currency_code,
  }
}
