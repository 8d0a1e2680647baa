import { type LabelTracker, lacksTracker } from "../lacks-tracker"

const label = {
  fulfillment_id: "ful_1",
  courier: "jne",
  tracking_number: "CGK1",
}
const onItsWay: LabelTracker = {
  ...label,
  status: "in_transit",
  closed_at: null,
}
const elsewhere = { ...onItsWay, fulfillment_id: "ful_2" }

it.each([
  ["it has none", [], true],
  ["it has one", [onItsWay], false],
  ["its own was closed", [{ ...onItsWay, closed_at: new Date() }], false],
  ["the number is on its way for another", [elsewhere], false],
  ["another courier's parcel has it", [{ ...elsewhere, courier: "pos" }], true],
  ["that parcel arrived", [{ ...elsewhere, status: "delivered" }], true],
  ["that one is closed", [{ ...elsewhere, closed_at: new Date() }], true],
] as [string, LabelTracker[], boolean][])(
  "of a label when %s",
  (_when, known, expected) => {
    expect(lacksTracker(label, known)).toBe(expected)
  }
)
