import type { Row } from "./table-rows"

/** A quantity as core keeps it: the number and its exact twin. */
export const quantityColumns = (name: string, quantity: number): Row => ({
  [name]: quantity,
  [`raw_${name}`]: { value: String(quantity), precision: 20 },
})
