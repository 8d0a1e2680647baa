import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import {
  AddListEntry,
  ConfirmOrder,
  ImportTable,
  ListPage,
  SetCreditAccount,
} from "./validators"

const path = "/admin/order-cycle"
const may = (operation: string) => [{ resource: "verification", operation }]
const readOrders = [{ resource: "order", operation: PolicyOperation.read }]

const list = (name: string): MiddlewareRoute => ({
  method: ["GET"],
  matcher: `${path}/${name}`,
  middlewares: [validateAndTransformQuery(ListPage, {})],
  policies: readOrders,
})

const write = (
  matcher: string,
  body: Parameters<typeof validateAndTransformBody>[0],
  operation: string
): MiddlewareRoute => ({
  method: ["POST"],
  matcher: `${path}/${matcher}`,
  bodyParser: { sizeLimit: "32mb" },
  middlewares: [validateAndTransformBody(body)],
  policies: may(operation),
})

/** What the checks go by: lists, credit, areas, calendars, answers. */
export const checkTableMiddlewares: MiddlewareRoute[] = [
  ...["lists", "credit-accounts", "service-areas", "calendar-days"].map(list),
  write("lists", AddListEntry, "configure"),
  {
    method: ["DELETE"],
    matcher: `${path}/lists/:id`,
    policies: may("configure"),
  },
  write("credit-accounts", SetCreditAccount, "configure"),
  write("service-areas", ImportTable, "configure"),
  write("calendar-days", ImportTable, "configure"),
  write("orders/:id/confirmations", ConfirmOrder, "verify"),
]
