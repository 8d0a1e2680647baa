/** The page of an item's forecast, at a location where one is named. */
export const itemPath = (itemId: string, locationId?: string | null) =>
  `/order-cycle/replenishment/items/${itemId}${locationId ? `?location_id=${locationId}` : ""}`
