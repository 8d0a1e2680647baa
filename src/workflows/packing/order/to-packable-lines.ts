import type { PackableLine } from "../../../modules/packing/pick/plan-pick-tasks"
import type { OrderForPacking } from "./order-for-packing"
import { toLineTitle } from "./to-line-title"

/** Shapes an order's lines as the planning of pick tasks reads them. */
export function toPackableLines({ items }: OrderForPacking): PackableLine[] {
  return items.map((item) => ({
    id: item.id,
    title: toLineTitle(item),
    variant_id: item.variant_id,
    variant_sku: item.variant_sku,
    outstanding: Number(item.quantity) - Number(item.detail.fulfilled_quantity),
    ships: item.requires_shipping,
    manages_stock: item.variant?.manage_inventory ?? false,
    parts: item.variant?.manage_inventory
      ? (item.variant.inventory_items ?? []).map((part) => ({
          inventory_item_id: part.inventory_item_id,
          sku: part.inventory?.sku ?? null,
          title: part.inventory?.title ?? null,
          required_quantity: Number(part.required_quantity),
        }))
      : [],
  }))
}
