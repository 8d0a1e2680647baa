import type { MedusaContainer } from "@medusajs/framework/types"
import { toUnitSize } from "../../../../modules/packing/facts/to-unit-size"
import { PACKING_MODULE } from "../../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../../modules/packing/service"
import type {
  ItemProfileRow,
  PackableItemListResponse,
} from "../../../../types/packing-facts"
import type { ListItemProfilesType } from "./validators"

/** Reads items with the size that planning takes, and the catalogue's median. */
export async function loadPackableItems(
  container: MedusaContainer,
  page: ListItemProfilesType
): Promise<PackableItemListResponse> {
  const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
  const [{ units }, { items, count }, median_edge_mm] = await Promise.all([
    packing.getOptions(),
    packing.listPackableItems(page),
    packing.medianLongestEdge(),
  ])
  return {
    item_profiles: items.map(({ core, profile, ...item }) => ({
      ...item,
      ...toUnitSize(core, profile, units),
      profile: profile && toProfileRow(profile),
    })),
    count,
    offset: page.offset,
    limit: page.limit,
    median_edge_mm,
  }
}

const toProfileRow = (profile: ItemProfileRow): ItemProfileRow => ({
  length_mm: profile.length_mm,
  width_mm: profile.width_mm,
  height_mm: profile.height_mm,
  weight_g: profile.weight_g,
  vertical: profile.vertical,
  max_per_box: profile.max_per_box,
  group: profile.group,
  tags: profile.tags,
  apart: profile.apart,
  nothing_on_top: profile.nothing_on_top,
  max_load_g: profile.max_load_g,
  own_box: profile.own_box,
  bottom_only: profile.bottom_only,
  wrap_mm: profile.wrap_mm,
  tracks_serial: profile.tracks_serial,
  tracks_lot: profile.tracks_lot,
})
