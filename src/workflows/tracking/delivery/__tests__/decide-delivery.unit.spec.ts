import {
  decideDelivery,
  type DeliverableShipment,
  type DeliverableTracker,
} from "../decide-delivery"

const shipment: DeliverableShipment = {
  canceled_at: null,
  delivered_at: null,
  labels: [{ tracking_number: "cgk 1" }, { tracking_number: "CGK2" }],
  order: { status: "pending" },
}

const tracker = (
  id: string,
  changes: Partial<DeliverableTracker> = {}
): DeliverableTracker => ({
  id,
  tracking_number: id,
  status: "delivered",
  flags: [],
  delivered_at: "2026-11-03T01:00:00Z",
  ...changes,
})

const both = [
  tracker("CGK1"),
  tracker("CGK2", { delivered_at: "2026-11-04T01:00:00Z" }),
]

describe("core hears of a delivery", () => {
  it("when every label is delivered, at the time of the last", () => {
    expect(decideDelivery(shipment, both)).toEqual({
      action: "mark",
      delivered_at: "2026-11-04T01:00:00.000Z",
      tracker_ids: ["CGK1", "CGK2"],
    })
  })

  it("only once", () => {
    const known = { ...shipment, delivered_at: "2026-11-05T00:00:00Z" }
    expect(decideDelivery(known, both).action).toBe("record")
  })

  it("when the parcels of a shipment without labels are delivered", () => {
    const bare = { ...shipment, labels: [] }
    expect(decideDelivery(bare, both).action).toBe("mark")
    const other = tracker("CGK2", { status: "in_transit" })
    expect(decideDelivery(bare, [both[0], other]).action).toBe("wait")
    expect(decideDelivery(bare, []).action).toBe("wait")
  })

  it("although a label that was replaced never arrived", () => {
    const voided = tracker("CGK0", { status: "pending" })
    expect(decideDelivery(shipment, [...both, voided]).action).toBe("mark")
  })
})

describe("core does not hear of a delivery", () => {
  const why = (...input: Parameters<typeof decideDelivery>) => {
    const decision = decideDelivery(...input)
    return decision.action === "wait" ? decision.why : decision.action
  }

  it("while a label has no tracker or is not delivered", () => {
    expect(why(shipment, [both[0]])).toContain("Not every parcel")
    const failed = tracker("CGK2", { status: "delivery_failed" })
    expect(why(shipment, [both[0], failed])).toContain("Not every parcel")
  })

  it("that later scans contradict", () => {
    const doubted = tracker("CGK2", { flags: ["contradiction"] })
    expect(why(shipment, [both[0], doubted])).toContain("contradict")
  })

  it("of a cancelled fulfilment or order", () => {
    const gone = { ...shipment, canceled_at: "2026-11-02T00:00:00Z" }
    expect(why(gone, both)).toContain("cancelled")
    const order = { ...shipment, order: { status: "canceled" } }
    expect(why(order, both)).toContain("cancelled")
    expect(why(undefined, both)).toContain("does not exist")
  })
})
