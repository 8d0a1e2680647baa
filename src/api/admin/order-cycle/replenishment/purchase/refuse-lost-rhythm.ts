import { MedusaError } from "@medusajs/framework/utils"

/** @throws MedusaError INVALID_DATA for a calendar without days. */
export function refuseLostRhythm({
  mode,
  order_days,
}: {
  mode: "continuous" | "calendar"
  order_days: number[]
}): void {
  if (mode === "calendar" && !order_days.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A supplier with a calendar needs order_days, the ISO weekdays on " +
        "which it takes orders (1 is Monday)."
    )
  }
}
