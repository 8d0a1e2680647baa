import { Fraction } from "../../../money/fraction"
import type { FeeContract, FeeRule } from "./fee-contract"
import type { FeeLine } from "./fee-line"
import { feeUnit } from "./fee-unit"

type Chargeable = Pick<
  FeeLine,
  "kind" | "currency_code" | "moved_minor" | "text"
>

/**
 * What a contract takes of a line: a share of what moved and a fixed part,
 * within its bounds, then tax on it; each rounded by itself.
 *
 * @returns minor units; `tax_minor` null where the contract does not say; null
 *   where no rule fits the line.
 */
export function expectedFee(
  contract: FeeContract,
  line: Chargeable
): { fee_minor: bigint; tax_minor: bigint | null } | null {
  const rule = contract.rules.find((one) => fits(one, line))
  if (!rule) {
    return null
  }
  const unit = feeUnit(contract, line.currency_code)
  const round = (amount: Fraction) =>
    amount.over(whole(unit)).round(contract.rounding) * unit
  const { moved_minor: moved } = line
  const share = percentOf(rule.percent, moved < 0n ? -moved : moved)
  const fee_minor = round(
    within(share.plus(Fraction.of(rule.fixed_minor)), rule)
  )
  return {
    fee_minor,
    tax_minor:
      rule.vat_percent === undefined
        ? null
        : round(percentOf(rule.vat_percent, fee_minor)),
  }
}

const fits = (
  { kinds, payment_method, currency_code }: FeeRule,
  line: Chargeable
) =>
  (kinds as string[]).includes(line.kind) &&
  (currency_code === undefined || currency_code === line.currency_code) &&
  (payment_method === undefined ||
    line.text.toLowerCase().includes(payment_method.toLowerCase()))

const whole = (minor: bigint) => Fraction.of(minor.toString())

const percentOf = (percent: string, minor: bigint) =>
  whole(minor).times(Fraction.of(percent)).over(Fraction.of("100"))

function within(
  amount: Fraction,
  { minimum_minor, maximum_minor }: FeeRule
): Fraction {
  const least = minimum_minor === undefined ? null : Fraction.of(minimum_minor)
  const most = maximum_minor === undefined ? null : Fraction.of(maximum_minor)
  const raised = least?.isMoreThan(amount) ? least : amount
  return most && raised.isMoreThan(most) ? most : raised
}
