import type { FactRows } from "../facts/fact-rows"

/** How rows of one kind of facts are stored: one row per key. */
export type FactTable = {
  table: string
  idPrefix: string
  keys: {
    columns: string[]
    /** Columns that are null in every row of this key. */
    nulls?: string[]
    /** The unique index's own condition. */
    where: string
  }[]
  /** SQL type by column. */
  columns: Record<string, string>
  /** Of columns that a new row may leave out. */
  defaults?: Record<string, unknown>
}

const live = "deleted_at is null"

export const factTables: Record<keyof FactRows, FactTable> = {
  cartons: {
    table: "packing_carton",
    idPrefix: "ocart",
    keys: [
      {
        columns: ["code"],
        nulls: ["location_id"],
        where: `location_id is null and ${live}`,
      },
      {
        columns: ["location_id", "code"],
        where: `location_id is not null and ${live}`,
      },
    ],
    columns: {
      code: "text",
      location_id: "text",
      kind: "text",
      inner_length_mm: "integer",
      inner_width_mm: "integer",
      inner_height_mm: "integer",
      outer_length_mm: "integer",
      outer_width_mm: "integer",
      outer_height_mm: "integer",
      tare_g: "integer",
      max_gross_g: "integer",
      max_per_order: "integer",
      pad_mm: "integer",
      fill_percent: "integer",
      price_minor: "bigint",
      currency_code: "text",
    },
  },
  item_profiles: {
    table: "packing_item_profile",
    idPrefix: "oprof",
    keys: [{ columns: ["inventory_item_id"], where: live }],
    columns: {
      inventory_item_id: "text",
      length_mm: "integer",
      width_mm: "integer",
      height_mm: "integer",
      weight_g: "integer",
      vertical: "text",
      max_per_box: "integer",
      group: "text",
      tags: "text[]",
      apart: "text[]",
      nothing_on_top: "boolean",
      max_load_g: "integer",
      own_box: "boolean",
      bottom_only: "boolean",
      wrap_mm: "integer",
      tracks_serial: "boolean",
      tracks_lot: "boolean",
    },
    defaults: {
      tags: [],
      apart: [],
      nothing_on_top: false,
      own_box: false,
      bottom_only: false,
      wrap_mm: 0,
      tracks_serial: false,
      tracks_lot: false,
    },
  },
  item_codes: {
    table: "packing_item_code",
    idPrefix: "ocode",
    keys: [{ columns: ["code"], where: live }],
    columns: { code: "text", inventory_item_id: "text", units: "integer" },
  },
  places: {
    table: "packing_place",
    idPrefix: "oplac",
    keys: [
      { columns: ["inventory_item_id", "location_id", "place"], where: live },
    ],
    columns: {
      inventory_item_id: "text",
      location_id: "text",
      place: "text",
      sequence: "integer",
    },
  },
  services: {
    table: "packing_service",
    idPrefix: "opsrv",
    keys: [{ columns: ["shipping_option_id"], where: live }],
    columns: {
      shipping_option_id: "text",
      currency_code: "text",
      divisor: "integer",
      step_g: "integer",
      tolerance_g: "integer",
      min_g: "integer",
      per_parcel_minor: "bigint",
      per_step_minor: "bigint",
      max_gross_g: "integer",
      max_edge_mm: "integer",
      max_colli: "integer",
    },
  },
}
