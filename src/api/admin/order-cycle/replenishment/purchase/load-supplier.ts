import type { MedusaContainer } from "@medusajs/framework/types"
import type { SupplierRow } from "../../../../../types/replenishment/suppliers"
import { supplierFields } from "./fields"
import { loadOne } from "./load-one"

/** @throws MedusaError NOT_FOUND. */
export const loadSupplier = (scope: MedusaContainer, id: string) =>
  loadOne<SupplierRow>(scope, {
    entity: "supplier",
    fields: supplierFields,
    id,
    what: "supplier",
  })
