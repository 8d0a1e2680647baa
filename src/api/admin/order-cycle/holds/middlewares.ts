import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { OverrideHold, PlaceHold, ReleaseHold } from "./validators"

const path = "/admin/order-cycle"
const may = (operation: string) => [{ resource: "verification", operation }]

export const verificationMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/verify`,
    policies: may("verify"),
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/release`,
    policies: may("release"),
  },
  {
    method: ["POST"],
    matcher: `${path}/orders/:id/holds`,
    middlewares: [validateAndTransformBody(PlaceHold)],
    policies: may("hold"),
  },
  {
    method: ["POST"],
    matcher: `${path}/holds/:id/release`,
    middlewares: [validateAndTransformBody(ReleaseHold)],
    policies: may("release"),
  },
  {
    method: ["POST"],
    matcher: `${path}/holds/:id/override`,
    middlewares: [validateAndTransformBody(OverrideHold)],
    policies: may("release"),
  },
]
