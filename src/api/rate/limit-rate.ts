import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { createRateLimit } from "./create-rate-limit"

const MINUTE = 60_000

/**
 * A middleware that answers 429 to an address which asks too often. Each
 * process counts for itself.
 *
 * @param most calls of one address in a minute.
 */
export function limitRate(most: number) {
  const take = createRateLimit(most, MINUTE)
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const { isAllowed, waitSeconds } = take(req.ip ?? "")
    if (isAllowed) {
      next()
      return
    }
    res.setHeader("retry-after", String(waitSeconds))
    res.status(429).json({
      type: "too_many_requests",
      message: `Only ${most} calls a minute are answered. Ask again in ${waitSeconds} s.`,
    })
  }
}
