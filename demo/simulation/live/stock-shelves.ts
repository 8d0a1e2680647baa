import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { Shelves } from "./shelves"

/** The shelves before the first order in progress. */
export const stockShelves = (catalogue: CatalogueVariant[]): Shelves =>
  new Map(catalogue.map((variant) => [variant, variant.stock.jakarta]))
