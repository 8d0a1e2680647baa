import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { writeCsv } from "../../../../../csv/write-csv"
import { supplierItemColumns } from "../../../../../modules/replenishment/purchase/items/supplier-item-columns"
import { toMainUnits } from "../../../../../money/to-main-units"
import type { SupplierItemRow } from "../../../../../types/replenishment/supplier-items"
import { nameItems } from "../../packing-facts/name-items"
import { supplierItemFields } from "./fields"

/** What suppliers sell as CSV, costs in main units; of one supplier or all. */
export async function writeSupplierItems(
  scope: MedusaContainer,
  supplierId: string | undefined
): Promise<string> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { data: suppliers }] = await Promise.all([
    query.graph({
      entity: "supplier_item",
      fields: supplierItemFields,
      filters: { ...(supplierId && { supplier_id: supplierId }) },
      pagination: { order: { supplier_id: "ASC", supplier_sku: "ASC" } },
    }),
    query.graph({
      entity: "supplier",
      fields: ["id", "code", "currency_code"],
    }),
  ])
  const rows = await nameItems(scope, data as unknown as SupplierItemRow[])
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  return writeCsv(
    supplierItemColumns,
    rows.map((row) => {
      const supplier = byId.get(row.supplier_id)
      const money = (minor: string) =>
        toMainUnits(BigInt(minor), supplier?.currency_code ?? "")
      return {
        supplier_code: supplier?.code ?? null,
        sku: row.sku,
        supplier_sku: row.supplier_sku,
        pack: row.pack,
        moq: row.moq,
        cost: row.cost_minor === null ? null : money(row.cost_minor),
        cost_breaks: row.cost_breaks
          .map(({ from, cost_minor }) => `${from}:${money(cost_minor)}`)
          .join("|"),
        stated_days: row.stated_days,
        rank: row.rank,
        valid_from: row.valid_from_on,
        valid_to: row.valid_to_on,
      }
    })
  )
}
