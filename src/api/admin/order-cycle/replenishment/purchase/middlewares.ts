import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  CancelPurchaseOrder,
  ChangePurchaseOrder,
  CreatePurchaseOrder,
  ListPurchaseOrdersQuery,
  ListReceiptsQuery,
  ReceiveGoods,
  ReverseReceipt,
  SendPurchaseOrder,
} from "./order-validators"
import {
  ChangeSupplier,
  ChangeSupplierItem,
  CreateSupplier,
  CreateSupplierItem,
  ExportSupplierItemsQuery,
  ImportSupplierItems,
  ListDeliveriesQuery,
  ListSupplierItemsQuery,
  ListSuppliersQuery,
} from "./supplier-validators"
import { unlessImport } from "./unless-import"

const path = "/admin/order-cycle/replenishment"
const may = (operation: string) => [{ resource: "replenishment", operation }]

const lists = {
  suppliers: ListSuppliersQuery,
  "suppliers/:id/deliveries": ListDeliveriesQuery,
  "supplier-items": ListSupplierItemsQuery,
  "supplier-items/export": ExportSupplierItemsQuery,
  "purchase-orders": ListPurchaseOrdersQuery,
  receipts: ListReceiptsQuery,
}

const reads = [
  "suppliers/:id",
  "purchase-orders/:id",
  "purchase-orders/:id/pdf",
  "purchase-orders/:id/csv",
]

const writes = {
  plan: {
    suppliers: CreateSupplier,
    "suppliers/:id": ChangeSupplier,
    "supplier-items": CreateSupplierItem,
  },
  order: {
    "purchase-orders": CreatePurchaseOrder,
    "purchase-orders/:id": ChangePurchaseOrder,
    "purchase-orders/:id/send": SendPurchaseOrder,
    "purchase-orders/:id/cancel": CancelPurchaseOrder,
  },
  receive: {
    "purchase-orders/:id/receive": ReceiveGoods,
    "receipts/:id/reverse": ReverseReceipt,
  },
}

/** Suppliers, what they sell, orders to them and receipts. */
export const purchaseMiddlewares: MiddlewareRoute[] = [
  ...Object.entries(lists).map(([name, schema]): MiddlewareRoute => ({
    method: ["GET"],
    matcher: `${path}/${name}`,
    middlewares: [validateAndTransformQuery(schema, {})],
    policies: may("read"),
  })),
  ...reads.map((name): MiddlewareRoute => ({
    method: ["GET"],
    matcher: `${path}/${name}`,
    policies: may("read"),
  })),
  {
    method: ["POST"],
    matcher: `${path}/supplier-items/import`,
    bodyParser: { sizeLimit: "10mb" },
    middlewares: [validateAndTransformBody(ImportSupplierItems)],
    policies: may("plan"),
  },
  {
    method: ["POST"],
    matcher: `${path}/supplier-items/:id`,
    middlewares: [unlessImport(validateAndTransformBody(ChangeSupplierItem))],
    policies: may("plan"),
  },
  ...Object.entries(writes).flatMap(([operation, routes]) =>
    Object.entries(routes).map(([name, schema]): MiddlewareRoute => ({
      method: ["POST"],
      matcher: `${path}/${name}`,
      middlewares: [validateAndTransformBody(schema)],
      policies: may(operation),
    }))
  ),
  ...["suppliers/:id", "supplier-items/:id"].map((name): MiddlewareRoute => ({
    method: ["DELETE"],
    matcher: `${path}/${name}`,
    policies: may("plan"),
  })),
]
