import type { MiddlewareRoute } from "@medusajs/framework/http"
import { courierAccountMiddlewares } from "./courier-accounts/middlewares"
import { documentsMiddlewares } from "./documents/middlewares"
import { orderDeskMiddlewares } from "./orders/middlewares"
import { packingMiddlewares } from "./packing/middlewares"
import { trackerMiddlewares } from "./trackers/middlewares"

/** Every part adds the array of its own `middlewares.ts` here. */
export const adminOrderCycleMiddlewares: MiddlewareRoute[] = [
  ...orderDeskMiddlewares,
  ...packingMiddlewares,
  ...documentsMiddlewares,
  ...trackerMiddlewares,
  ...courierAccountMiddlewares,
]
