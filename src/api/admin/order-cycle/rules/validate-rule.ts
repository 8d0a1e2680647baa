import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { describeIssues } from "../../../../modules/verification/json/describe-issues"

/**
 * Refuses a body that is no rule, in sentences that name each place in it:
 * the framework's own validator leaves the path of such problems out.
 */
export const validateRule =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const result = schema.safeParse(req.body)
    if (!result.success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        describeIssues(result.error)
      )
    }
    req.validatedBody = result.data
    next()
  }
