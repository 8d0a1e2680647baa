/** How a supplier keeps its word: calendar days from order to shelf. */
type Habits = {
  /** What it says; null: it says nothing. */
  stated_days: number | null
  /** What it does. */
  lead_time_days: number
  lead_time_sd_days: number
  /** Share of orders that come in two parts. */
  splits: number
  /** Share of units that arrive broken. */
  breaks: number
}

export type DemoSupplier = Habits & {
  code: string
  name: string
  language: "en" | "id"
  currency_code: "idr" | "usd"
  /** ISO weekdays on which it takes orders; empty: any day. */
  order_days: number[]
  /** Days between two orders of the store. */
  every_days: number
  minimum_minor: bigint | null
  moq: number
  pack: number
  /** Cost of a unit as a share of its lowest price. */
  cost_share: number
  /** How many days ago the newest order went out, which is still open. */
  open_since_days: number
}

export const suppliers: readonly DemoSupplier[] = [
  {
    code: "SUP-JEPARA",
    name: "Kriya Jepara",
    language: "id",
    currency_code: "idr",
    order_days: [],
    every_days: 21,
    stated_days: 14,
    lead_time_days: 14,
    lead_time_sd_days: 4,
    splits: 0.1,
    breaks: 0.01,
    minimum_minor: null,
    moq: 12,
    pack: 6,
    cost_share: 0.55,
    open_since_days: 6,
  },
  {
    code: "SUP-CIREBON",
    name: "Anyaman Cirebon",
    language: "id",
    currency_code: "idr",
    order_days: [1, 4],
    every_days: 21,
    stated_days: null,
    lead_time_days: 10,
    lead_time_sd_days: 3,
    splits: 0.05,
    breaks: 0,
    minimum_minor: 150_000_000n,
    moq: 10,
    pack: 10,
    cost_share: 0.5,
    open_since_days: 3,
  },
  // Says two weeks and needs three: its open order is late.
  {
    code: "SUP-PLERED",
    name: "Keramik Plered",
    language: "id",
    currency_code: "idr",
    order_days: [],
    every_days: 28,
    stated_days: 14,
    lead_time_days: 21,
    lead_time_sd_days: 6,
    splits: 0.25,
    breaks: 0.04,
    minimum_minor: null,
    moq: 24,
    pack: 12,
    cost_share: 0.45,
    open_since_days: 24,
  },
  {
    code: "SUP-SOLO",
    name: "Tekstil Solo",
    language: "id",
    currency_code: "idr",
    order_days: [2],
    every_days: 14,
    stated_days: 9,
    lead_time_days: 9,
    lead_time_sd_days: 1,
    splits: 0.3,
    breaks: 0,
    minimum_minor: 100_000_000n,
    moq: 10,
    pack: 5,
    cost_share: 0.6,
    open_since_days: 8,
  },
  {
    code: "SUP-IMPOR",
    name: "Impor Rumah Tangga",
    language: "en",
    currency_code: "usd",
    order_days: [],
    every_days: 60,
    stated_days: 40,
    lead_time_days: 45,
    lead_time_sd_days: 12,
    splits: 0.05,
    breaks: 0.02,
    minimum_minor: 50_000n,
    moq: 60,
    pack: 20,
    cost_share: 0.4,
    open_since_days: 20,
  },
]
