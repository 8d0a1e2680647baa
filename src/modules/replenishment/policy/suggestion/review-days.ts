import { addDays } from "../demand/add-days"
import { dayNumber } from "../demand/day-number"
import { nextOrderDay } from "../order/next-order-day"
import type { SupplierInput } from "./suggestion-inputs"

/** A calendar without a day within a year is looked at weekly. */
const WEEK = 7

export type Review = {
  /** Null: any day. */
  days: number | null
  /** Whether an order may be placed today. */
  is_due: boolean
  /** ISO day in the supplier's zone; today where it may be. */
  next_on: string | null
}

/** When the supplier takes the next order, and how long until the one after. */
export function reviewDays(supplier: SupplierInput | null): Review {
  if (!supplier || supplier.review === "continuous") {
    return { days: null, is_due: true, next_on: supplier?.today ?? null }
  }
  const next = nextOrderDay(supplier.today, supplier)
  const after = next && nextOrderDay(addDays(next, 1), supplier)
  return {
    days: next && after ? dayNumber(after) - dayNumber(next) : WEEK,
    is_due: next === supplier.today,
    next_on: next,
  }
}
