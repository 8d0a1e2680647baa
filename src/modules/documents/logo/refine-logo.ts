import type { z } from "@medusajs/framework/zod"
import { readLogo } from "./read-logo"

/** Refuses a logo that papers cannot print, in a sentence. */
export function refineLogo(source: string, context: z.RefinementCtx): void {
  try {
    readLogo(source)
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message })
  }
}
