/** Whether an account is called, as its row keeps it (design §4). */
export type Breaker = {
  /** `half_open`: one call is out to see whether the courier is back. */
  state: "closed" | "open" | "half_open"
  /** No call before this; half open: when the probe counts as lost. */
  until: Date | null
  /** 5xx and time-outs in a row. */
  failures: number
}
