import { Fraction } from "../../../money/fraction"
import type { CheckOutcome } from "./check-outcome"

/** One line's price then and now, in minor units. */
export type PricedLine = {
  line_id: string
  title: string
  /** What the order says. */
  unit_price: string
  /** The calculated price now; null when there is none. */
  current_price: string | null
  /** Who made the price: a person or a channel need not follow the list. */
  source: "list" | "custom" | "channel"
}

export type PriceFacts = {
  currency_code: string
  /** Rise in per cent that is borne. */
  tolerance_percent: number
  /** Whether custom and channel prices are compared too. */
  compares_all: boolean
  lines: PricedLine[]
}

/**
 * Gate `price`: has a price risen since by more than is borne? Falls never
 * hold. One finding per line, with the rise in per cent of the order's price
 * (null when that was 0).
 */
export function checkPrice(facts: PriceFacts): CheckOutcome {
  const compared = facts.lines.filter(
    ({ source }) => source === "list" || facts.compares_all
  )
  return {
    check: "price",
    input: { ...facts },
    findings: compared.flatMap((line) => {
      const { line_id, title, unit_price, current_price } = line
      return current_price !== null &&
        hasRisen(unit_price, current_price, facts.tolerance_percent)
        ? [
            {
              code: "PRICE_CHANGED" as const,
              subject: line_id,
              level: "block" as const,
              output: {
                title,
                unit_price,
                current_price,
                rise_percent: risePercent(unit_price, current_price),
                currency_code: facts.currency_code,
              },
            },
          ]
        : []
    }),
  }
}

const HUNDRED = Fraction.of("100")

function hasRisen(then: string, now: string, tolerance: number): boolean {
  const rise = Fraction.of(now).minus(Fraction.of(then)).times(HUNDRED)
  const borne = Fraction.of(then).times(Fraction.of(tolerance.toFixed(6)))
  return rise.isMoreThan(borne)
}

const risePercent = (then: string, now: string): string | null =>
  Fraction.of(then).round() === 0n
    ? null
    : Fraction.of(now)
        .minus(Fraction.of(then))
        .times(HUNDRED)
        .over(Fraction.of(then))
        .toFixed(2)
        .replace(/\.?0+$/, "")
