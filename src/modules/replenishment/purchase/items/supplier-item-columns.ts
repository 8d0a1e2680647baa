/** Columns of the file of what suppliers sell; the first three must be there. */
export const supplierItemColumns = [
  "supplier_code",
  "sku",
  "supplier_sku",
  "pack",
  "moq",
  "cost",
  "cost_breaks",
  "stated_days",
  "rank",
  "valid_from",
  "valid_to",
] as const

export type SupplierItemColumn = (typeof supplierItemColumns)[number]

export const requiredSupplierItemColumns: readonly SupplierItemColumn[] =
  supplierItemColumns.slice(0, 3)
