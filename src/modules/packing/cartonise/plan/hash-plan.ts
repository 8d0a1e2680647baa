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
  const hash = createHash("sha256")
  for (const { carton_id, units } of boxes) {
    let text = JSON.stringify(carton_id)
    for (const { item_id, x, y, z, dx, dy, dz } of units) {
      text += `;${JSON.stringify(item_id)},${x},${y},${z},${dx},${dy},${dz}`
    }
    hash.update(`${text}\n`)
  }
  const left = new Map<string, number>()
  for (const { item_id, reason, quantity } of unpacked) {
    const key = JSON.stringify([item_id, reason])
    left.set(key, (left.get(key) ?? 0) + quantity)
  }
  return hash.update(JSON.stringify([...left].sort(byKey))).digest("hex")
}

const byKey = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1)
