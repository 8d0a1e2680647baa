import type { MiddlewareRoute } from "@medusajs/framework/http"
import { documentsMiddlewares } from "./documents/middlewares"
import { orderDeskMiddlewares } from "./orders/middlewares"
import { packingMiddlewares } from "./packing/middlewares"

/** Every part adds the array of its own `middlewares.ts` here. */
export const adminOrderCycleMiddlewares: MiddlewareRoute[] = [
  ...orderDeskMiddlewares,
  ...packingMiddlewares,
  ...documentsMiddlewares,
]
