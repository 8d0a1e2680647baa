import type { TextColumn } from "../row/intake-row"

/**
 * What is said of an order as a whole, by any of its rows, and whether its
 * rows must agree in it as far as they are not blank.
 */
export const orderTexts: Partial<Record<TextColumn, { isShared: boolean }>> = {
  customer: { isShared: true },
  email: { isShared: true },
  phone: { isShared: true },
  name: { isShared: true },
  country: { isShared: true },
  province: { isShared: true },
  city: { isShared: true },
  district: { isShared: true },
  postal_code: { isShared: true },
  address_1: { isShared: true },
  address_2: { isShared: true },
  payment_method: { isShared: false },
  promise_date: { isShared: false },
  ship_complete: { isShared: false },
  taken_by: { isShared: false },
  note: { isShared: false },
}
