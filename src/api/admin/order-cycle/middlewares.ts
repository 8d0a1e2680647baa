import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Every part adds the array of its own `middlewares.ts` here. */
export const adminOrderCycleMiddlewares: MiddlewareRoute[] = []
