import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Reads one module's section of the plugin options.
 *
 * @param section the section's name, for example `verification`.
 * @param schema its zod schema; every option has a default or is required.
 * @param options the whole plugin options object, as Medusa hands it to each
 *   module; a missing section means all defaults.
 * @throws MedusaError INVALID_DATA with every wrong option in one sentence.
 */
export function parseOptions<Schema extends z.ZodType>(
  section: string,
  schema: Schema,
  options: Record<string, unknown> | undefined
): z.infer<Schema> {
  const result = schema.safeParse(options?.[section] ?? {})
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues
    .map((issue) => `${[section, ...issue.path].join(".")}: ${issue.message}`)
    .join("; ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `medusa-plugin-order-cycle cannot start with these options: ${problems}. ` +
      "See docs/options.md for every option and its default."
  )
}
