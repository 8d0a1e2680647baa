/** A series' id in the panel: item and location, or the item alone. */
export const seriesId = (series: {
  inventory_item_id: string
  location_id: string | null
}): string =>
  series.location_id === null
    ? series.inventory_item_id
    : `${series.inventory_item_id} ${series.location_id}`
