/** A series' id in the panel: item and location, or item alone. */
export const seriesId = (item: string, location: string | null) =>
  location === null ? item : `${item} ${location}`
