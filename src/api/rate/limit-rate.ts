import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { createRateLimit } from "./create-rate-limit"
import type { RateWindow } from "./rate-window"

const byAddress: RateWindow = {
  length_ms: 60_000,
  name: "minute",
  keyOf: (req) => req.ip ?? "",
}

/**
 * A middleware that answers 429 to a caller who asks too often. Each process
 * counts for itself.
 *
 * @param most calls of one caller in a window.
 * @param window unless given, a minute of an address.
 */
export function limitRate(most: number, window: RateWindow = byAddress) {
  const take = createRateLimit(most, window.length_ms)
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ): void => {
    const { isAllowed, waitSeconds } = take(window.keyOf(req))
    if (isAllowed) {
      next()
      return
    }
    res.setHeader("retry-after", String(waitSeconds))
    res.status(429).json({
      type: "too_many_requests",
      message: `Only ${most} calls a ${window.name} are answered. Ask again in ${waitSeconds} s.`,
    })
  }
}
