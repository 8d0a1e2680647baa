import type { Carton } from "../cartonise/input/carton"
import type { ServiceTermsFacts } from "./to-service-rate"

/** What a row of `packing_carton` says of the carton itself. */
export type CartonFacts = Omit<
  Carton,
  "carton_id" | "stock" | "price_minor"
> & {
  id: string
  price_minor: string
  currency_code: string | null
}

/**
 * Shapes a carton as the cartoniser reads it, named by its id.
 *
 * @param stock its counts at the location; null where it is not counted.
 * @param terms of the courier's service: no parcel is heavier than it takes,
 *   and the carton's price counts where it has the same currency.
 */
export function toCarton(
  carton: CartonFacts,
  stock: { on_hand: number; reserved: number } | null,
  terms: ServiceTermsFacts | null
): Carton {
  return {
    carton_id: carton.id,
    kind: carton.kind,
    inner_length_mm: carton.inner_length_mm,
    inner_width_mm: carton.inner_width_mm,
    inner_height_mm: carton.inner_height_mm,
    outer_length_mm: carton.outer_length_mm,
    outer_width_mm: carton.outer_width_mm,
    outer_height_mm: carton.outer_height_mm,
    tare_g: carton.tare_g,
    max_gross_g: leastOf(carton.max_gross_g, terms?.max_gross_g ?? null),
    stock: stock && stock.on_hand - stock.reserved,
    max_per_order: carton.max_per_order,
    price_minor:
      terms && carton.currency_code === terms.currency_code
        ? BigInt(carton.price_minor)
        : 0n,
    pad_mm: carton.pad_mm,
    fill_percent: carton.fill_percent,
  }
}

const leastOf = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)
