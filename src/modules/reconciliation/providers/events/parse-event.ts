import type { z } from "@medusajs/framework/zod"

/** A body as JSON of a shape; null when it is another. */
export function parseEvent<Shape extends z.ZodType>(
  raw: Buffer,
  shape: Shape
): z.infer<Shape> | null {
  try {
    const read = shape.safeParse(JSON.parse(raw.toString("utf8")))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
