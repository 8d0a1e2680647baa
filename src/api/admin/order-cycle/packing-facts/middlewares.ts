import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  CountCartons,
  ImportPackingTable,
  ListCartons,
  ListItemCodes,
  ListItemProfiles,
  ListPlaces,
  ListServices,
  SetCarton,
  SetItemCode,
  SetItemProfile,
  SetPlace,
  SetServiceTerms,
} from "./validators"

const path = "/admin/order-cycle/packing"
const may = (operation: string) => [{ resource: "packing", operation }]

const list = (
  name: string,
  query: Parameters<typeof validateAndTransformQuery>[0]
): MiddlewareRoute => ({
  method: ["GET"],
  matcher: `${path}/${name}`,
  middlewares: [validateAndTransformQuery(query, {})],
  policies: may("read"),
})

const write = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  method: ["POST"],
  matcher: `${path}/${matcher}`,
  middlewares: [validateAndTransformBody(body)],
  policies: may("settings"),
})

const remove = (name: string): MiddlewareRoute => ({
  method: ["DELETE"],
  matcher: `${path}/${name}/:id`,
  policies: may("settings"),
})

const load = (name: string): MiddlewareRoute => ({
  ...write(`${name}/import`, ImportPackingTable),
  bodyParser: { sizeLimit: "32mb" },
})

/** What packing goes by: cartons, sizes, codes, places, couriers' terms. */
export const packingFactMiddlewares: MiddlewareRoute[] = [
  list("cartons", ListCartons),
  list("item-profiles", ListItemProfiles),
  list("item-codes", ListItemCodes),
  list("places", ListPlaces),
  list("services", ListServices),
  write("cartons", SetCarton),
  write("cartons/:id/stock", CountCartons),
  write("item-profiles", SetItemProfile),
  write("item-codes", SetItemCode),
  write("places", SetPlace),
  write("services", SetServiceTerms),
  ...["cartons", "item-codes", "places", "services"].map(remove),
  ...["cartons", "item-profiles", "item-codes", "places"].map(load),
]
