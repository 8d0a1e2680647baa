import type { MedusaContainer } from "@medusajs/framework/types"
import type { SupplierItemRow } from "../../../../../types/replenishment/supplier-items"
import { supplierItemFields } from "./fields"
import { loadOne } from "./load-one"

/** @throws MedusaError NOT_FOUND. */
export const loadSupplierItem = (scope: MedusaContainer, id: string) =>
  loadOne<SupplierItemRow>(scope, {
    entity: "supplier_item",
    fields: supplierItemFields,
    id,
    what: "item of a supplier",
  })
