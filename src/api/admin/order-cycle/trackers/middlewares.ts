import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import {
  AddTrackingEventBody,
  CorrectNumberBody,
  ListTrackersQuery,
  RetractEventBody,
} from "./validators"

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
  ...["events", "payloads"].map((part) => ({
    method: ["GET" as const],
    matcher: `/admin/order-cycle/trackers/:id/${part}`,
    policies: [mayRead],
  })),
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/trackers/:id/refresh",
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/trackers/:id/retract",
    middlewares: [validateAndTransformBody(RetractEventBody)],
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/trackers/:id/correct-number",
    middlewares: [validateAndTransformBody(CorrectNumberBody)],
    policies: [mayUpdate],
  },
]
