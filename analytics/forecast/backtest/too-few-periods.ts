/** A history that does not hold as many origins as were asked for. */
export class TooFewPeriods extends Error {
  override name = "TooFewPeriods"

  constructor(
    readonly asked: number,
    /** How many do fit. */
    readonly fitting: number
  ) {
    super(
      `${asked} origins do not fit into this history: ` +
        (fitting === 0
          ? "not even one does. Give a longer one or a shorter horizon."
          : `${fitting} ${fitting === 1 ? "does" : "do"}. Ask for ${fitting}, ` +
            "or give a longer history.")
    )
  }
}
