import type { MiddlewareRoute } from "@medusajs/framework/http"
import { orderDeskMiddlewares } from "./orders/middlewares"

/** Every part adds the array of its own `middlewares.ts` here. */
export const adminOrderCycleMiddlewares: MiddlewareRoute[] = [
  ...orderDeskMiddlewares,
]
