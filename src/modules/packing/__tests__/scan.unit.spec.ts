import { type CodeMeaning, resolveScan } from "../scan/resolve-scan"
import { sameCodes } from "../scan/same-codes"

const item = {
  id: "opcli_1",
  pick_task_id: "opick_1",
  inventory_item_id: "iitem_cup",
  variant_id: "variant_cup",
  quantity: 2,
  verified: 0,
}

const nothing: CodeMeaning = {
  goods: [],
  pick_task_id: null,
  is_other_orders: false,
  is_container: false,
}

const good = { inventory_item_id: "iitem_cup", variant_id: null, units: 1 }

describe("resolveScan", () => {
  it("takes a unit of the goods", () => {
    expect(resolveScan([item], { ...nothing, goods: [good] })).toEqual({
      result: "ok",
      parcel_item_id: "opcli_1",
      units: 1,
    })
  })

  it("counts a case as its units, and refuses one that is too large", () => {
    const six = { ...nothing, goods: [{ ...good, units: 6 }] }
    expect(resolveScan([{ ...item, quantity: 6 }], six)).toMatchObject({
      result: "ok",
      units: 6,
    })
    expect(resolveScan([item], six).result).toBe("too_many")
  })

  it("fills the second line of the same goods when the first is full", () => {
    const full = { ...item, verified: 2 }
    const second = { ...item, id: "opcli_2" }
    expect(
      resolveScan([full, second], { ...nothing, goods: [good] })
    ).toMatchObject({ result: "ok", parcel_item_id: "opcli_2" })
    expect(resolveScan([full], { ...nothing, goods: [good] }).result).toBe(
      "too_many"
    )
  })

  it("knows goods without an inventory item by their variant", () => {
    const unmanaged = { ...item, inventory_item_id: "" }
    const byVariant = {
      ...nothing,
      goods: [{ inventory_item_id: "", variant_id: "variant_cup", units: 1 }],
    }
    expect(resolveScan([unmanaged], byVariant).result).toBe("ok")
    expect(resolveScan([item], byVariant).result).toBe("wrong_item")
  })

  it("takes the pick task's own code for goods without a barcode", () => {
    const task = { ...nothing, pick_task_id: "opick_1" }
    expect(resolveScan([item], task).result).toBe("ok")
  })

  it("tells wrong, foreign and unknown codes apart", () => {
    const plate = { ...good, inventory_item_id: "iitem_plate" }
    expect(resolveScan([item], { ...nothing, goods: [plate] }).result).toBe(
      "wrong_item"
    )
    expect(resolveScan([item], { ...nothing, is_container: true }).result).toBe(
      "wrong_item"
    )
    expect(
      resolveScan([item], { ...nothing, goods: [good], is_other_orders: true })
        .result
    ).toBe("other_order")
    expect(resolveScan([item], nothing).result).toBe("unknown_code")
  })
})

describe("sameCodes", () => {
  it.each([
    ["036000291452", ["036000291452", "0036000291452"]],
    ["0036000291452", ["0036000291452", "036000291452"]],
    ["8991000000000", ["8991000000000"]],
    [" CUP-1 ", ["CUP-1"]],
  ])("%s", (scanned, codes) => {
    expect(sameCodes(scanned)).toEqual(codes)
  })
})
