import type { OpenItem } from "../open-item"

/** The same for all names of the same words, in whatever order. */
export const nameKey = ({ payer }: OpenItem): string =>
  [...payer].sort().join(" ")
