import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import {
  ChangeCourierAccountBody,
  CreateCourierAccountBody,
  ListAccountPayloadsQuery,
  ListCourierAccountsQuery,
  ReplaceKeyBody,
  RotateSecretBody,
} from "./validators"

const mayRead = {
  resource: "fulfillment_provider",
  operation: PolicyOperation.read,
}
const mayCreate = {
  resource: "fulfillment_provider",
  operation: PolicyOperation.create,
}
const mayUpdate = {
  resource: "fulfillment_provider",
  operation: PolicyOperation.update,
}

export const courierAccountMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/courier-accounts",
    middlewares: [validateAndTransformQuery(ListCourierAccountsQuery, {})],
    policies: [mayRead],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/courier-accounts",
    middlewares: [validateAndTransformBody(CreateCourierAccountBody)],
    policies: [mayCreate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/courier-accounts/:id",
    middlewares: [validateAndTransformBody(ChangeCourierAccountBody)],
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher:
      "/admin/order-cycle/courier-accounts/:id/payloads/:payload_id/retake",
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/courier-accounts/:id/replace-key",
    middlewares: [validateAndTransformBody(ReplaceKeyBody)],
    policies: [mayUpdate],
  },
  {
    method: ["POST"],
    matcher: "/admin/order-cycle/courier-accounts/:id/rotate-secret",
    middlewares: [validateAndTransformBody(RotateSecretBody)],
    policies: [mayUpdate],
  },
  {
    method: ["GET"],
    matcher: "/admin/order-cycle/courier-accounts/:id/payloads",
    middlewares: [validateAndTransformQuery(ListAccountPayloadsQuery, {})],
    policies: [mayRead],
  },
]
