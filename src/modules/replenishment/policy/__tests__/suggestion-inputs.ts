import type { DemandOutlook } from "../demand/demand-outlook"
import type {
  SuggestionInputs,
  SupplierInput,
} from "../suggestion/suggestion-inputs"

export const baseOutlook: DemandOutlook = {
  from_on: "2026-11-23",
  period_days: 7,
  means: Array<number>(26).fill(21),
  phi: 2,
  s2: 40,
  weekdays: null,
}

export const baseSupplier: SupplierInput = {
  review: "continuous",
  today: "2026-11-23",
  order_days: [],
  holidays: [],
  minimum_minor: null,
  free_freight_minor: null,
}

/** 21 units a week, 9 to 11 days to come, 40 on the shelf. */
export const suggestionInputs: SuggestionInputs = {
  item: "iitem_1",
  location: "sloc_1",
  today: "2026-11-23",
  stock: {
    on_hand: 40,
    reserved: 0,
    backordered: 0,
    on_order: 0,
    transfers_in: 0,
  },
  supplies: [],
  project: [],
  outlook: baseOutlook,
  life: "mature",
  last_demand_on: "2026-11-22",
  no_forecast_because: null,
  end_of_life: false,
  manual: { min: null, max: null },
  max_cover_days: null,
  shelf_life_days: null,
  cover_days: 14,
  service: {
    own: null,
    cell: "AZ",
    matrix: {
      AX: 0.98,
      AY: 0.97,
      AZ: 0.95,
      BX: 0.97,
      BY: 0.95,
      BZ: 0.93,
      CX: 0.95,
      CY: 0.92,
      CZ: 0.9,
    },
    economic: false,
    price: 1_500,
    cost: 900,
    holding_rate_year: 0.25,
  },
  lead_times: [
    { days: 9, weight: 0.5 },
    { days: 11, weight: 0.5 },
  ],
  lead_from: "supplier",
  supplier: baseSupplier,
  terms: {
    pack: 6,
    moq: 6,
    cost_minor: "900",
    cost_breaks: [],
    currency_code: "eur",
  },
  added: 0,
  order_value_minor: null,
}
