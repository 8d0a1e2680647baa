/** What is known of an order that may be fraud; money in minor units. */
export type RiskFacts = {
  /** Kinds of the customer's data that are on the blocklist. */
  blocked: ("email" | "phone" | "address" | "ip")[]
  /** Accepted orders of the customer in the 24 hours, this one included. */
  orders_24h: number
  total: string
  /** Totals of the customer's earlier orders in the same currency. */
  past_totals: string[]
  /** The largest number of units on one line. */
  largest_quantity: number
  /** Two letters, lower case; null where there is none. */
  billing_country: string | null
  shipping_country: string | null
  /** Customers who had something sent to the address in 7 days, this one too. */
  customers_at_address_7d: number
  /** Parcels of the customer that were refused at the door. */
  cod_refusals: number
}

export type RiskSignal = {
  signal:
    | "BLOCKLIST"
    | "ORDERS_24H"
    | "TOTAL_UNUSUAL"
    | "QUANTITY_LARGE"
    | "COUNTRIES_DIFFER"
    | "ADDRESS_SHARED"
    | "COD_REFUSED"
  points: number
  /** The numbers that prove it. */
  numbers: Record<string, unknown>
}

export type RiskScore = {
  score: number
  level: "NONE" | "LOW" | "MEDIUM" | "HIGH"
  recommendation: "ACCEPT" | "INVESTIGATE" | "CANCEL"
  signals: RiskSignal[]
}

const HIGH = 70
const MEDIUM = 40

/** Adds up the signs of fraud, each with its numbers. */
export function scoreRisk(facts: RiskFacts): RiskScore {
  const signals = findSignals(facts)
  const score = signals.reduce((sum, { points }) => sum + points, 0)
  return {
    score,
    level: levelOf(score),
    recommendation: facts.blocked.length
      ? "CANCEL"
      : score >= MEDIUM
        ? "INVESTIGATE"
        : "ACCEPT",
    signals,
  }
}

function levelOf(score: number): RiskScore["level"] {
  if (score >= MEDIUM) {
    return score >= HIGH ? "HIGH" : "MEDIUM"
  }
  return score > 0 ? "LOW" : "NONE"
}

function findSignals(facts: RiskFacts): RiskSignal[] {
  const { blocked, orders_24h, total, past_totals } = facts
  const { billing_country: billing, shipping_country: shipping } = facts
  const { largest_quantity, customers_at_address_7d, cod_refusals } = facts
  const found: [boolean, RiskSignal["signal"], number, object][] = [
    [blocked.length > 0, "BLOCKLIST", 100, { blocked }],
    [orders_24h >= 4, "ORDERS_24H", 30, { orders_24h }],
    [
      isUnusual(total, past_totals),
      "TOTAL_UNUSUAL",
      30,
      {
        total,
        twice_median: twiceMedian(past_totals).toString(),
        orders: past_totals.length,
      },
    ],
    [largest_quantity > 1000, "QUANTITY_LARGE", 25, { largest_quantity }],
    [
      billing !== null && shipping !== null && billing !== shipping,
      "COUNTRIES_DIFFER",
      20,
      { billing_country: billing, shipping_country: shipping },
    ],
    [
      customers_at_address_7d >= 3,
      "ADDRESS_SHARED",
      25,
      { customers_at_address_7d },
    ],
    [cod_refusals > 0, "COD_REFUSED", 40, { cod_refusals }],
  ]
  return found
    .filter(([isFound]) => isFound)
    .map(([, signal, points, numbers]) => ({
      signal,
      points,
      numbers: { ...numbers },
    }))
}

/** More than ten times the median of at least three earlier orders. */
const isUnusual = (total: string, past: string[]) =>
  past.length >= 3 && BigInt(total) * 2n > 10n * twiceMedian(past)

/** Twice, because the middle of two amounts may be half a minor unit. */
function twiceMedian(totals: string[]): bigint {
  const sorted = totals
    .map((total) => BigInt(total))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  if (!sorted.length) {
    return 0n
  }
  const half = sorted.length / 2
  return sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]
}
