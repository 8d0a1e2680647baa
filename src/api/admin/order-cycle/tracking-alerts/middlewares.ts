import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { CloseTrackingAlertBody, ListTrackingAlertsQuery } from "./validators"

const path = "/admin/order-cycle/tracking-alerts"

export const trackingAlertMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: path,
    middlewares: [validateAndTransformQuery(ListTrackingAlertsQuery, {})],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.read }],
  },
  {
    method: ["POST"],
    matcher: `${path}/:id/close`,
    middlewares: [validateAndTransformBody(CloseTrackingAlertBody)],
    policies: [{ resource: "fulfillment", operation: PolicyOperation.update }],
  },
]
