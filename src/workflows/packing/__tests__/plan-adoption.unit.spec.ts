import { planAdoption } from "../label/plan-adoption"
import type { PackedParcel } from "../parcel/read-packed-parcel"

const parcel = {
  code: "P1-1",
  location_id: "jakarta",
  items: [
    {
      line_item_id: "line",
      inventory_item_id: "cup",
      title: "Cup",
      quantity: 2,
    },
  ],
} as PackedParcel

const reserved = (quantity: number, location_id = "jakarta") => [
  {
    id: "res",
    line_item_id: "line",
    inventory_item_id: "cup",
    location_id,
    quantity,
  },
]

describe("A label that is adopted", () => {
  it("takes the units and ends their reservation", () => {
    expect(planAdoption(parcel, reserved(2), []).adoption).toEqual({
      adjustments: [
        { inventory_item_id: "cup", location_id: "jakarta", adjustment: -2 },
      ],
      ended: ["res"],
      lowered: [],
      difference: [],
    })
  })

  it("lowers a reservation that has more units", () => {
    expect(planAdoption(parcel, reserved(5), []).adoption).toMatchObject({
      ended: [],
      lowered: [{ id: "res", quantity: 3, location_id: "jakarta" }],
    })
  })

  it("takes no stock that the cut-off purchase took already", () => {
    const took = [{ inventory_item_id: "cup", expected: 9, found: 7 }]
    expect(planAdoption(parcel, reserved(2), took).adoption).toMatchObject({
      adjustments: [],
      ended: ["res"],
      difference: [],
    })
  })

  it("keeps a difference that it does not explain", () => {
    const other = [{ inventory_item_id: "cup", expected: 9, found: 12 }]
    expect(planAdoption(parcel, reserved(2), other).adoption).toMatchObject({
      adjustments: [{ adjustment: -2 }],
      difference: other,
    })
  })

  it.each([reserved(1), reserved(2, "surabaya"), []])(
    "is refused where the units are not reserved: %j",
    (...own) => {
      const rows = own.flat() as ReturnType<typeof reserved>
      expect(planAdoption(parcel, rows, []).problem).toContain("2 × Cup")
    }
  )
})
