import type { Season } from "./season"

/** The index that an item's category has. */
export const seasonOf = (
  { overall, categories }: Season,
  category: string | null
): Float64Array =>
  (category === null ? undefined : categories.get(category)) ?? overall
