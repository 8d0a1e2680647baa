import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PickRow, ScannablePickRow } from "../../../../../types/pick-batch"

type Codes = ScannablePickRow["codes"]

/** Goods by their item and its SKU. */
type Goods = Pick<PickRow, "inventory_item_id" | "sku">

type VariantOfItem = {
  sku: string | null
  barcode: string | null
  ean: string | null
  upc: string | null
}

/** What scanners may read for goods: their SKU, barcodes, extra codes. */
export async function loadItemCodes(
  scope: MedusaContainer,
  rows: Goods[]
): Promise<(row: Goods) => Codes> {
  const ids = [...new Set(rows.flatMap((row) => row.inventory_item_id || []))]
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: extra }, { data: links }] = ids.length
    ? await Promise.all([
        query.graph({
          entity: "packing_item_code",
          fields: ["inventory_item_id", "code", "units"],
          filters: { inventory_item_id: ids },
        }),
        query.graph({
          entity: "product_variant_inventory_item",
          fields: [
            "inventory_item_id",
            "required_quantity",
            "variant_id",
            "variant.sku",
            "variant.barcode",
            "variant.ean",
            "variant.upc",
          ],
          filters: { inventory_item_id: ids },
        }),
      ])
    : [{ data: [] }, { data: [] }]
  const sets = findSets(links)
  return ({ inventory_item_id: id, sku }) => [
    ...(sku ? [{ code: sku, units: 1 }] : []),
    ...extra
      .filter((one) => one.inventory_item_id === id)
      .map(({ code, units }) => ({ code, units })),
    ...links
      .filter(
        (link) =>
          link.inventory_item_id === id && !sets.has(link.variant_id ?? "")
      )
      .flatMap((link) =>
        codesOf(link.variant as VariantOfItem | null).map((code) => ({
          code,
          units: Number(link.required_quantity ?? 1),
        }))
      )
      .filter(({ code }) => code !== sku),
  ]
}

/** A set's own code names none of its parts. */
function findSets(links: { variant_id?: string }[]): Set<string> {
  const seen = new Map<string, number>()
  for (const { variant_id = "" } of links) {
    seen.set(variant_id, (seen.get(variant_id) ?? 0) + 1)
  }
  return new Set([...seen].flatMap(([id, parts]) => (parts > 1 ? [id] : [])))
}

const codesOf = (variant: VariantOfItem | null): string[] =>
  variant
    ? [
        ...new Set([variant.barcode, variant.ean, variant.upc, variant.sku]),
      ].flatMap((code) => code ?? [])
    : []
