import { models } from "./models"
import { orderModels } from "./order-models"
import type { SchemaDescription } from "./schema-description"

/** Every table and view of the warehouse, inputs before what they feed. */
export const describeSchema = (): SchemaDescription => ({
  models: orderModels(models).map(({ name, grain, inputs, columns }) => ({
    name,
    grain,
    inputs: [...inputs],
    columns: Object.entries(columns).map(([column, about]) => ({
      name: column,
      type: about.type,
      unit: about.unit ?? null,
      source: about.source,
      description: about.description,
    })),
  })),
})
