import { createHash } from "node:crypto"
import type { PackPlan } from "./pack-plan"

/**
 * SHA-256 over cartons and places by item id, and what stays out and why. Rows
 * are not in it: the same goods in another order of rows have the same hash.
 */
export function hashPlan({
  boxes,
  unpacked,
}: Pick<PackPlan, "boxes" | "unpacked">): string {
  const packed = boxes.map(({ carton_id, units }) => [
    carton_id,
    units.map(({ item_id, x, y, z, dx, dy, dz }) => [
      item_id,
      x,
      y,
      z,
      dx,
      dy,
      dz,
    ]),
  ])
  const left = new Map<string, number>()
  for (const { item_id, reason, quantity } of unpacked) {
    const key = JSON.stringify([item_id, reason])
    left.set(key, (left.get(key) ?? 0) + quantity)
  }
  const content = {
    packed,
    left: [...left].sort(([a], [b]) => (a < b ? -1 : 1)),
  }
  return createHash("sha256").update(JSON.stringify(content)).digest("hex")
}
