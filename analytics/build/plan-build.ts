import type { Model } from "../models/model"
import type { BuildWay } from "./build-way"
import { definitionOfModel } from "./definition-of-model"

export type BuildState = {
  /** Definitions of the models as they stand, by name. */
  built: ReadonlyMap<string, string>
  /** Tables of `source` that changed since; true where not order by order. */
  changed: ReadonlyMap<string, boolean>
  /** True when changed orders are few enough to be made anew by themselves. */
  areOrdersFew: boolean
}

/**
 * Says for each model what a build must do so that it stands as if all were
 * built anew.
 *
 * @param models behind their inputs (`orderModels`).
 */
export function planBuild(
  models: readonly Model[],
  { built, changed, areOrdersFew }: BuildState
): Map<string, BuildWay> {
  const ways = new Map<string, BuildWay>()
  const sourceWay = (input: string): BuildWay => {
    const isWhole = changed.get(input.slice("source.".length))
    return isWhole === undefined ? "none" : isWhole ? "whole" : "orders"
  }
  const wayOf = (input: string) => ways.get(input) ?? sourceWay(input)
  for (const model of models) {
    const inputs = model.inputs
      .filter((input) => !(model.by_order && input === CLOCK))
      .map(wayOf)
    ways.set(
      model.name,
      built.get(model.name) === definitionOfModel(model)
        ? follow(model, inputs)
        : "whole"
    )
  }
  return ways

  function follow(model: Model, inputs: readonly BuildWay[]): BuildWay {
    const isTouched =
      inputs.some((way) => way !== "none") || model.by_order?.ages
    if (!isTouched) {
      return "none"
    }
    const isByOrder = model.kind === "view" || model.by_order
    return isByOrder && areOrdersFew && !inputs.includes("whole")
      ? "orders"
      : "whole"
  }
}

/** It moves with each export; `ages` says which rows move with it. */
const CLOCK = "meta_export"
