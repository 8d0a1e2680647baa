/** Measures of a method over item-origins; null where it has none. */
export type BacktestMethodRow = {
  method: string
  /** nb5 or normal; null: none (zero, naive). */
  distribution: string | null
  n: number
  rmsse: number | null
  wrmsse: number | null
  sum_rmsse: number | null
  /** Shares. */
  wape: number | null
  bias: number | null
  /** By level (`"0.95"`), and `mean`. */
  pinball: Record<string, number | null>
  money_pinball: Record<string, number | null>
  /** Share of sums at or below the quantile, by its level. */
  coverage: Record<string, number | null>
}

export type StockCurve = {
  /** blend, days_of_cover, or min_max: the merchant's own. */
  policy: string
  levels: {
    level: number
    /** Share of demand (in unit value) served from the shelf. */
    fill: number
    /** Weeks of demand that stock lasts, in unit value. */
    cover: number
  }[]
}

export type Backtest = {
  /** When the shop was read, UTC. */
  as_of: string
  is_stale: boolean
  /** First days of what was forecast. */
  origins: string[]
  /** Weeks. */
  horizon: number
  items: number
  /** The method that is used. */
  default: string
  methods: BacktestMethodRow[]
  by_origin: (BacktestMethodRow & { origin: string })[]
  by_class: (BacktestMethodRow & { class: string })[]
  /** Null: not simulated. */
  stock: {
    lead_time: number
    review: number
    items: number
    periods: number
    policies: StockCurve[]
  } | null
  /** Overrides that have ended and were measured. */
  overrides: {
    n: number
    /** How many were nearer than the forecast without them. */
    better: number
    error_with: number | null
    error_without: number | null
  }
}

/** `GET /admin/order-cycle/replenishment/backtest`; null: none was run yet. */
export type BacktestResponse = { backtest: Backtest | null }
