import { labelCost } from "../cost/label-cost"
import { shareLabels } from "../cost/share-labels"
import type { CartonSearch } from "./carton-search"
import type { UsedBox } from "./used-box"

/** What the labels of all boxes cost in minor units; 0 without a service. */
export function totalCost(
  { service, supplies }: CartonSearch,
  boxes: readonly UsedBox[]
): bigint {
  if (!service) {
    return 0n
  }
  const closed = boxes.map(({ supply, fill }) => {
    const { carton } = supplies[supply]
    return { carton, gross_g: carton.tare_g + fill.weight }
  })
  return shareLabels(closed, service).reduce(
    (sum, label) => sum + labelCost(label, service).cost_minor,
    0n
  )
}
