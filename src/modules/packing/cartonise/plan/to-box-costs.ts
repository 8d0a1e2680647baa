import type { CartonSearch } from "../boxes/carton-search"
import type { UsedBox } from "../boxes/used-box"
import { boxCost } from "../cost/box-cost"
import { labelCost } from "../cost/label-cost"
import { shareLabels } from "../cost/share-labels"
import type { PlannedBox } from "./pack-plan"

type BoxCosts = Pick<
  PlannedBox,
  "volumetric_g" | "chargeable_g" | "cost_minor" | "consignment"
>

/**
 * What each box costs. Of boxes that share a label, the first has the label's
 * chargeable weight and fees, the others cost their cartons: so the boxes' sum
 * is the plan's.
 */
export function toBoxCosts(
  { service, supplies }: CartonSearch,
  boxes: readonly UsedBox[]
): BoxCosts[] {
  if (!service) {
    return boxes.map(() => ({
      volumetric_g: null,
      chargeable_g: null,
      cost_minor: null,
    }))
  }
  const closed = boxes.map(({ supply, fill }) => {
    const { carton } = supplies[supply]
    return { carton, gross_g: carton.tare_g + fill.weight }
  })
  return shareLabels(closed, service).flatMap((label, at) => {
    const { chargeable_g, cost_minor } = labelCost(label, service)
    return label.map(({ carton, gross_g }, place) => ({
      volumetric_g: boxCost(carton, gross_g, service).volumetric_g,
      chargeable_g: place ? null : chargeable_g,
      cost_minor: place
        ? carton.price_minor
        : cost_minor -
          label.slice(1).reduce((sum, box) => sum + box.carton.price_minor, 0n),
      ...(label.length > 1 && { consignment: at + 1 }),
    }))
  })
}
