import type { PlanTotals } from "./plan-totals"

/** All orders of a file for a person. */
export const describeTotals = (
  totals: ReturnType<PlanTotals["summary"]>
): string =>
  `${totals.orders} orders: ${totals.packed} packed, ${totals.partial} in ` +
  `part; ${totals.boxes} boxes, ${totals.units} units, ` +
  `${totals.unpacked_units} left out; ${totals.cpu_ms_mean} ms CPU per order`
