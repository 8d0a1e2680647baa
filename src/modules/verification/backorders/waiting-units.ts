import type { Backorder } from "./backorder"

/** Units of a back-order that are promised, but have not come. */
export const waitingUnits = ({
  quantity,
  filled,
  held_back,
}: Pick<Backorder, "quantity" | "filled" | "held_back">): number =>
  quantity - filled - held_back
