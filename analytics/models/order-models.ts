import type { Model } from "./model"

/**
 * Puts models behind their inputs; among equals the order given stays.
 *
 * @throws Error for a cycle, or an input that is neither a model nor a
 *   source table.
 */
export function orderModels(models: readonly Model[]): Model[] {
  const byName = new Map(models.map((model) => [model.name, model]))
  const ordered = new Set<Model>()
  const visit = (model: Model, path: readonly string[]): void => {
    if (path.includes(model.name)) {
      throw new Error(
        `Models in a circle: ${[...path, model.name].join(" → ")}`
      )
    }
    if (ordered.has(model)) {
      return
    }
    for (const input of model.inputs) {
      if (input.startsWith("source.")) {
        continue
      }
      const needed = byName.get(input)
      if (!needed) {
        throw new Error(`Model ${model.name} reads ${input}, which is unknown.`)
      }
      visit(needed, [...path, model.name])
    }
    ordered.add(model)
  }
  models.forEach((model) => visit(model, []))
  return [...ordered]
}
