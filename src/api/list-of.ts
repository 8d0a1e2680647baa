import { z } from "@medusajs/framework/zod"

/** One value or several: `?status=on_hold&status=lost` or `on_hold,lost`. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(item).optional()
  )
