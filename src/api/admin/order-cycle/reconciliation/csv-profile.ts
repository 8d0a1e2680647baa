import { z } from "@medusajs/framework/zod"
import { parseProfile } from "../../../../modules/reconciliation/statement/csv/parse-profile"

/** A bank's CSV in the shape of a profile; says which field is wrong. */
export const csvProfile = z
  .record(z.string(), z.unknown())
  .transform((profile, context) => {
    try {
      return parseProfile(JSON.stringify(profile), "csv_profile") as Record<
        string,
        unknown
      >
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message })
      return z.NEVER
    }
  })
