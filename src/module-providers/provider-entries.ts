import { z } from "@medusajs/framework/zod"

/** Providers of the shop's own, as Medusa's modules take them. */
export const providerEntries = z.array(
  z.object({
    resolve: z
      .any()
      .describe("Package, path or module that holds the provider."),
    id: z
      .string()
      .optional()
      .describe("Name that accounts carry; default: its identifier."),
    options: z
      .record(z.string(), z.any())
      .optional()
      .describe("What the provider itself asks for."),
  })
)
