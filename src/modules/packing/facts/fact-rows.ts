import type { CartonFacts } from "./to-carton"
import type { ItemProfileFacts } from "./to-pack-item"
import type { ServiceTermsFacts } from "./to-service-rate"

/** What people tell about packing, as rows of our tables. */
export type FactRows = {
  cartons: Omit<CartonFacts, "id"> & {
    code: string
    /** Null: offered at every location. */
    location_id: string | null
  }
  item_profiles: Partial<ItemProfileFacts> & {
    inventory_item_id: string
    tracks_serial?: boolean
    tracks_lot?: boolean
  }
  item_codes: {
    code: string
    inventory_item_id: string
    /** Inventory units that one scan stands for. */
    units: number
  }
  places: {
    inventory_item_id: string
    location_id: string
    place: string
    sequence: number | null
  }
  services: ServiceTermsFacts & { shipping_option_id: string }
}
