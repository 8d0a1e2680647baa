import { planCorrection } from "../plan-correction"

const label = (id: string, tracking_number: string) => ({
  id,
  tracking_number,
  tracking_url: `https://courier.test/track?n=${tracking_number}`,
  label_url: `https://courier.test/labels/${id}.pdf`,
})

const shipment = (labels = [label("a", "CGK 1"), label("b", "CGK2")]) => ({
  id: "ful_1",
  canceled_at: null,
  labels,
})

describe("planCorrection", () => {
  it("corrects one label, with its link, and keeps all others", () => {
    const plan = planCorrection(shipment(), "CGK1", "CGK9")
    expect(plan.labels).toEqual([
      {
        ...label("a", "CGK9"),
        label_url: "https://courier.test/labels/a.pdf",
      },
      label("b", "CGK2"),
    ])
    expect(plan.before).toEqual(shipment().labels)
  })

  it("changes nothing that a run before it has corrected", () => {
    const { labels } = shipment([label("a", "CGK9"), label("b", "CGK2")])
    expect(planCorrection(shipment(labels), "CGK1", "CGK9").labels).toEqual(
      labels
    )
  })

  it("leaves a fulfilment without labels without", () => {
    expect(planCorrection(shipment([]), "CGK1", "CGK9").labels).toEqual([])
  })

  it("refuses labels that core has otherwise, and cancelled fulfilments", () => {
    expect(() => planCorrection(shipment(), "CGK7", "CGK9")).toThrow(
      "No label of fulfilment ful_1 has the number CGK7"
    )
    const canceled = { ...shipment(), canceled_at: new Date() }
    expect(() => planCorrection(canceled, "CGK1", "CGK9")).toThrow("cancelled")
  })
})
