import { boxCost } from "../cost/box-cost"
import type { CartonSearch } from "./carton-search"
import type { UsedBox } from "./used-box"

/** What all boxes cost in minor units; 0 without a service. */
export const totalCost = (
  { service, supplies }: CartonSearch,
  boxes: readonly UsedBox[]
): bigint =>
  boxes.reduce((sum, { supply, fill }) => {
    const { carton } = supplies[supply]
    return service
      ? sum + boxCost(carton, carton.tare_g + fill.weight, service).cost_minor
      : sum
  }, 0n)
