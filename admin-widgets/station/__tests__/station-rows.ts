import type { ParcelItemRow, ParcelRow } from "../../../src/types/packing"
import type { PackingPlanRow } from "../../../src/types/packing-plan"
import type { StationResponse } from "../../../src/types/station"

export const item = (change: Partial<ParcelItemRow> = {}): ParcelItemRow => ({
  id: "item_mug",
  line_item_id: "line_mug",
  inventory_item_id: "iitem_mug",
  sku: "MUG-001",
  title: "Mug",
  quantity: 2,
  verified: 0,
  ...change,
})

export const parcel = (change: Partial<ParcelRow> = {}): ParcelRow => ({
  id: "parcel_1",
  code: "P1042-1",
  order_id: "order_1",
  location_id: "sloc_1",
  state: "open",
  plan_id: "plan_1",
  box_number: 1,
  carton_id: "carton_s",
  length_mm: 300,
  width_mm: 200,
  height_mm: 150,
  computed_g: 1100,
  weight_g: null,
  chargeable_g: null,
  courier: null,
  service: null,
  tracking_number: null,
  tracking_url: null,
  label_url: null,
  fulfillment_id: null,
  consignment_key: null,
  attempt_error: null,
  packed_by: null,
  packed_at: null,
  labelled_at: null,
  handed_over_at: null,
  handover_id: null,
  items: [
    item(),
    item({
      id: "item_tray",
      line_item_id: "line_tray",
      inventory_item_id: "iitem_tray",
      sku: "TRAY-07",
      title: "Tray",
      quantity: 1,
    }),
  ],
  ...change,
})

const unit = (sku: string, title: string, x: number, z: number) => ({
  pick_task_id: `task_${sku}`,
  sku,
  title,
  x,
  y: 0,
  z,
  dx: 100,
  dy: 100,
  dz: 50,
})

/** A tray on the floor, two mugs: one beside it, one on top. */
export const plan: PackingPlanRow = {
  id: "plan_1",
  order_id: "order_1",
  location_id: "sloc_1",
  revision: 1,
  state: "accepted",
  objective: "fewest",
  boxes: [
    {
      carton_id: "carton_s",
      carton_code: "S",
      kind: "box",
      inner_length_mm: 290,
      inner_width_mm: 190,
      inner_height_mm: 140,
      items_g: 1000,
      gross_g: 1100,
      volumetric_g: null,
      chargeable_g: null,
      cost_minor: null,
      units: [
        unit("TRAY-07", "Tray", 0, 0),
        unit("MUG-001", "Mug", 0, 50),
        unit("MUG-001", "Mug", 100, 0),
      ],
    },
  ],
  unpacked: [
    {
      pick_task_id: "task_vase",
      sku: "VASE-9",
      title: "Vase",
      quantity: 1,
      reason: "missing_dimensions",
      detail: "height",
    },
  ],
  problems: [],
  currency_code: null,
  cost_minor: null,
  fewest_boxes: null,
  fewest_cost_minor: null,
  is_time_limited: false,
  created_at: "2026-11-26T01:00:00.000Z",
}

export const desk = (
  parcels: ParcelRow[] = [parcel()],
  change: Partial<StationResponse> = {}
): StationResponse => ({
  order: {
    id: "order_1",
    display_id: 1042,
    location_id: "sloc_1",
    location: "Cikarang",
    shipping_method: "JNE REG",
    ship_at: null,
    note: "Ring the bell",
  },
  lock: {
    order_id: "order_1",
    location_id: "sloc_1",
    station: "Bench 1",
    holder: "user_1",
    holder_name: "Sari",
    beat_at: "2026-11-26T01:00:00.000Z",
    lapses_at: "2026-11-26T01:10:00.000Z",
  },
  parcels,
  parcel_id: parcels.find(({ state }) => state === "open")?.id ?? null,
  plan,
  ...change,
})
