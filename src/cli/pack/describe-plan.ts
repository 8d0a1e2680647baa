import type { PackPlan } from "../../modules/packing/cartonise/plan/pack-plan"

/** An order's plan for a person: a line per box and per line left out. */
export const describePlan = (
  orderId: string,
  { status, boxes, unpacked }: PackPlan
): string =>
  [
    `${orderId}: ${status}, ${boxes.length} boxes`,
    ...boxes.map(
      ({ carton_id, units, gross_g, chargeable_g }) =>
        `  ${carton_id}: ${units.length} units, ${gross_g} g` +
        (chargeable_g === null ? "" : `, charged ${chargeable_g} g`)
    ),
    ...unpacked.map(
      ({ quantity, item_id, reason, detail }) =>
        `  left out: ${quantity} × ${item_id}, ${reason}: ${detail}`
    ),
  ].join("\n")
