import type { NumberStyle } from "./number-style"

/** How the amounts of a file are to be read. */
export type AmountFormat = {
  style: NumberStyle
  /** Decimals of the currency after ISO 4217, at which money is kept. */
  exponent: number
  /** Decimals that the file implies where it writes whole minor units. */
  wire_exponent: number
  /** What may stand before or after a figure, for example `Rp`. */
  symbols: readonly string[]
}
