import type { CatalogueVariant } from "../catalogue/catalogue-variant"

/** Units of Jakarta that may still be sold. */
export type Shelves = Map<CatalogueVariant, number>
