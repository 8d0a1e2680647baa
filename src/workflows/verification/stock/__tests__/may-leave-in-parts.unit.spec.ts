import type { StockNeed } from "../../../../modules/verification/checks/check-stock"
import type { OrderForReview } from "../../order/order-for-review"
import { mayLeaveInParts } from "../may-leave-in-parts"

const part = (inventory_item_id: string, required_quantity = 1) => ({
  inventory_item_id,
  required_quantity,
})

const line = (id: string, parts: ReturnType<typeof part>[], fulfilled = 0) => ({
  id,
  requires_shipping: true,
  detail: { fulfilled_quantity: fulfilled },
  variant: { manage_inventory: parts.length > 0, inventory_items: parts },
})

const order = (
  items: ReturnType<typeof line>[],
  metadata: Record<string, unknown> | null = null
) => ({ items, metadata }) as unknown as OrderForReview

const need = (
  line_id: string,
  required: number,
  reserved: number
): StockNeed => ({
  line_id,
  title: "Cup",
  sku: "CUP",
  inventory_item_id: "cup",
  required,
  reserved,
  waiting: required - reserved,
  locations: [],
})

const cups = line("cups", [part("cup")])

describe("mayLeaveInParts", () => {
  it("asks for a unit that is there, or has left", () => {
    const may = (reserved: number, fulfilled = 0) =>
      mayLeaveInParts(
        order([line("cups", [part("cup")], fulfilled)]),
        [need("cups", 5, reserved)],
        undefined
      )
    expect(may(2)).toBe(true)
    expect(may(0)).toBe(false)
    expect(may(0, 2)).toBe(true)
  })

  it("counts goods whose stock nobody manages", () => {
    expect(
      mayLeaveInParts(
        order([cups, line("gift", [])]),
        [need("cups", 5, 0)],
        undefined
      )
    ).toBe(true)
  })

  it("lets no half of a set go", () => {
    const set = line("set", [part("cup"), part("pot")])
    const dozen = line("dozen", [part("cup", 12)])
    const needs = [need("cups", 1, 1)]
    expect(
      mayLeaveInParts(
        order([cups, set]),
        [...needs, need("set", 2, 1)],
        undefined
      )
    ).toBe(false)
    expect(
      mayLeaveInParts(
        order([cups, dozen]),
        [...needs, need("dozen", 24, 12)],
        undefined
      )
    ).toBe(false)
    expect(
      mayLeaveInParts(
        order([cups, set]),
        [...needs, need("set", 2, 2)],
        undefined
      )
    ).toBe(true)
  })

  it("keeps an order together that ships complete", () => {
    const needs = [need("cups", 5, 2)]
    expect(mayLeaveInParts(order([cups]), needs, { ship_complete: true })).toBe(
      false
    )
    expect(
      mayLeaveInParts(
        order([cups], { order_cycle_ship_complete: true }),
        needs,
        { ship_complete: false }
      )
    ).toBe(false)
  })
})
