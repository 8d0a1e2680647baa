import type { DemandClass } from "../classes/demand-class"
import type { Distribution } from "./judged-methods"
import type { Measures } from "./measures"
import type { Method } from "../combine/methods"

export type BacktestRow = Measures & {
  method: Method
  distribution: Distribution
}

/** How every method did on the past. */
export type Backtest = {
  /** Item-origins. */
  evaluated: number
  methods: BacktestRow[]
  /** `origin`: its place in the list of origins. */
  by_origin: (BacktestRow & { origin: number })[]
  by_class: (BacktestRow & { class: DemandClass })[]
  /** What the stack learned at the latest origin, by class. */
  weights: Record<string, Record<string, number>>
}
