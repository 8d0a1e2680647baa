import { toMainUnits } from "../../src/money/to-main-units"
import type { CartonRow } from "../../src/types/packing-facts"
import type { CartonDraft } from "./carton-draft"
import { cartonNumbers } from "./carton-numbers"

/** What the fields begin with. */
export function draftCarton(carton: CartonRow | null): CartonDraft {
  const numbers = Object.fromEntries(
    cartonNumbers.map((name) => [name, String(carton?.[name] ?? "")])
  ) as Record<(typeof cartonNumbers)[number], string>
  const { price_minor = "0", currency_code = null } = carton ?? {}
  return {
    ...numbers,
    code: carton?.code ?? "",
    location_id: carton?.location_id ?? "",
    kind: carton?.kind ?? "box",
    price:
      currency_code && price_minor !== "0"
        ? toMainUnits(BigInt(price_minor), currency_code)
        : "",
    currency_code: currency_code?.toUpperCase() ?? "",
  }
}
