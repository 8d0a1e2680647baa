import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { AddTrackingEventBody, ListTrackersQuery } from "./validators"

const mayRead = { resource: "fulfillment", operation: PolicyOperation.read }
const mayUpdate = { resource: "fulfillment", operation: PolicyOperation.update }

export const trackerMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/trackers",
    middlewares: [validateAndTransformQuery(ListTrackersQuery, {})],
    policies: [mayRead],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/trackers/:id",
    policies: [mayRead],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/trackers/:id/events",
    middlewares: [validateAndTransformBody(AddTrackingEventBody)],
    policies: [mayUpdate],
  },
]
