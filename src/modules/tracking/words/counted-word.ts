import type { CourierWord } from "./courier-word"

/** A word with the number of new events that bear it. */
export type CountedWord = CourierWord & {
  /** The words as the courier wrote them. */
  sample: string | null
  count: number
}
