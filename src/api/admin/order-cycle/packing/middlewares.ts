import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { packingPlanMiddlewares } from "./plans/middlewares"
import { stationMiddlewares } from "./stations/middlewares"
import { pickBatchMiddlewares } from "./batches/middlewares"
import {
  CloseParcel,
  DecideLabel,
  LabelParcel,
  LabelParcels,
  ListParcelsQuery,
  ListPickTasksQuery,
  OpenParcel,
  ReopenParcel,
  OverrideParcel,
  PrintPickListQuery,
  ScanParcel,
  VoidLabel,
} from "./validators"
import { HandOverParcels, PrintManifestQuery } from "./handovers/validators"
import { ConfirmPutAway, ListPutAwaysQuery } from "./put-aways/validators"

const path = "/admin/order-cycle/packing"
const may = (operation: string) => [{ resource: "packing", operation }]

export const packingMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: `${path}/tasks`,
    middlewares: [validateAndTransformQuery(ListPickTasksQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/tasks/pick-list`,
    middlewares: [validateAndTransformQuery(PrintPickListQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/parcels`,
    middlewares: [validateAndTransformQuery(ListParcelsQuery, {})],
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/parcels/:id`,
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/parcels/:id/packing-slip`,
    policies: may("read"),
  },
  {
    method: ["GET"],
    matcher: `${path}/parcels/:id/label`,
    policies: may("label"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels`,
    middlewares: [validateAndTransformBody(OpenParcel)],
    policies: may("pack"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/scans`,
    middlewares: [validateAndTransformBody(ScanParcel)],
    policies: may("pack"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/close`,
    middlewares: [validateAndTransformBody(CloseParcel)],
    policies: may("pack"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/override`,
    middlewares: [validateAndTransformBody(OverrideParcel)],
    policies: may("override"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/label`,
    middlewares: [validateAndTransformBody(LabelParcel)],
    policies: may("label"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/label-decision`,
    middlewares: [validateAndTransformBody(DecideLabel)],
    policies: may("label"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/void-label`,
    middlewares: [validateAndTransformBody(VoidLabel)],
    policies: may("label"),
  },
  {
    method: ["POST"],
    matcher: `${path}/parcels/:id/reopen`,
    middlewares: [validateAndTransformBody(ReopenParcel)],
    policies: may("pack"),
  },
  {
    method: ["GET"],
    matcher: `${path}/put-aways`,
    middlewares: [validateAndTransformQuery(ListPutAwaysQuery, {})],
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/put-aways/:id/confirm`,
    middlewares: [validateAndTransformBody(ConfirmPutAway)],
    policies: may("pack"),
  },
  {
    method: ["POST"],
    matcher: `${path}/labels`,
    middlewares: [validateAndTransformBody(LabelParcels)],
    policies: may("label"),
  },
  {
    method: ["GET"],
    matcher: `${path}/handovers/:id/manifest`,
    middlewares: [validateAndTransformQuery(PrintManifestQuery, {})],
    policies: may("read"),
  },
  {
    method: ["POST"],
    matcher: `${path}/handovers`,
    middlewares: [validateAndTransformBody(HandOverParcels)],
    policies: may("label"),
  },
  ...stationMiddlewares,
  ...packingPlanMiddlewares,
  ...pickBatchMiddlewares,
]
