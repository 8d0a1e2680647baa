import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitRate } from "../../../rate/limit-rate"
import { readSettlementEvent } from "./read-settlement-event"

/** Answers 429 before a body is read: guessing must cost no signature check. */
const limit = limitRate(100, {
  length_ms: 1_000,
  name: "second",
  keyOf: (req) => req.params.provider,
})

export const settlementHookMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/hooks/order-cycle/settlement/:provider",
    bodyParser: false,
    middlewares: [limit, readSettlementEvent],
  },
]
