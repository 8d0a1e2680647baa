import { createHash } from "node:crypto"
import type { Carton } from "../cartonise/input/carton"
import type { PackItem } from "../cartonise/input/pack-item"
import type { PackOptions } from "../cartonise/input/pack-options"

/**
 * Of all that decides a plan. How many of a carton there are matters only
 * while the goods could need more of them.
 */
export function hashPlanInput(
  items: PackItem[],
  cartons: Carton[],
  { support, service, objective }: PackOptions
): string {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0)
  const offered = cartons
    .map((carton) => ({
      ...carton,
      stock: carton.stock === null ? null : Math.min(carton.stock, units),
    }))
    .toSorted((a, b) => (a.carton_id < b.carton_id ? -1 : 1))
  return createHash("sha256")
    .update(
      JSON.stringify(
        { items, offered, support, service, objective },
        (_, value: unknown) =>
          typeof value === "bigint" ? value.toString() : value
      )
    )
    .digest("hex")
}
