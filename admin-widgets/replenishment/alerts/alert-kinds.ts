import type { StockAlertKind } from "../../../src/types/replenishment/alerts"

/** The most pressing first, with the colour of their badge. */
export const alertColours: Record<StockAlertKind, "red" | "orange" | "grey"> = {
  OUT_OF_STOCK: "red",
  AT_RISK: "orange",
  LOW_STOCK: "orange",
  PO_LATE: "orange",
  OVER_RECEIPT: "orange",
  DRIFT: "red",
  EXCESS: "grey",
  DEAD: "grey",
}

export const alertKinds = Object.keys(alertColours) as StockAlertKind[]
