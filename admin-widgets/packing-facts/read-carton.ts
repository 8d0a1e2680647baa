import { readMoney } from "../../src/money/read-money"
import type { CartonDraft } from "./carton-draft"
import { cartonNumbers } from "./carton-numbers"

/**
 * The fields as the server reads them; what is empty is left to it.
 *
 * @returns null where the price is no amount of its currency.
 */
export function readCarton(draft: CartonDraft): object | null {
  const price_minor = draft.price ? readPrice(draft) : "0"
  if (price_minor === null) {
    return null
  }
  const numbers = cartonNumbers.flatMap((name) =>
    draft[name] === "" ? [] : [[name, Number(draft[name])]]
  )
  return {
    code: draft.code.trim(),
    location_id: draft.location_id || null,
    kind: draft.kind,
    ...Object.fromEntries(numbers),
    price_minor,
    currency_code: draft.currency_code.trim().toLowerCase() || null,
  }
}

function readPrice({ price, currency_code }: CartonDraft): string | null {
  try {
    const minor = readMoney(price.replace(",", "."), currency_code.trim())
    return minor === null ? null : String(minor)
  } catch {
    return null
  }
}
