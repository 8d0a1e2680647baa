import { readMoney } from "../../../src/money/read-money"
import type { SupplierBody } from "../../../src/types/replenishment/suppliers"
import type { SupplierDraft } from "./supplier-draft"
import { isDays } from "./is-days"

/**
 * A draft as the server takes it; which field is wrong, where one is.
 *
 * @param isStored its code stays as it is.
 */
export function readSupplier(
  draft: SupplierDraft,
  isStored = false
): { body: SupplierBody } | { wrong: keyof SupplierDraft } {
  const currency_code = draft.currency_code.trim().toLowerCase()
  const holidays = draft.holidays.split(/[\s,;]+/).filter(Boolean)
  const wrong = findWrong(draft, currency_code, holidays, isStored)
  if (wrong) {
    return { wrong }
  }
  return {
    body: {
      code: draft.code.trim(),
      name: draft.name.trim(),
      email: draft.email.trim() || null,
      address: draft.address.trim() || null,
      language: draft.language,
      currency_code,
      time_zone: draft.time_zone.trim(),
      mode: draft.mode,
      order_days: draft.mode === "calendar" ? draft.order_days : [],
      stated_days: draft.stated_days ? Number(draft.stated_days) : null,
      minimum: mainUnits(draft.minimum) || null,
      free_freight: mainUnits(draft.free_freight) || null,
      holidays,
      is_active: draft.is_active,
    },
  }
}

function findWrong(
  draft: SupplierDraft,
  currency: string,
  holidays: string[],
  isStored: boolean
): keyof SupplierDraft | undefined {
  const checks: [keyof SupplierDraft, boolean][] = [
    ["code", isStored || /^[a-z0-9-]{1,40}$/.test(draft.code.trim())],
    ["name", draft.name.trim() !== ""],
    ["email", draft.email === "" || /^\S+@\S+$/.test(draft.email.trim())],
    ["currency_code", /^[a-z]{3}$/.test(currency)],
    ["order_days", draft.mode !== "calendar" || draft.order_days.length > 0],
    ["stated_days", isDays(draft.stated_days)],
    ["minimum", isMoney(draft.minimum, currency)],
    ["free_freight", isMoney(draft.free_freight, currency)],
    ["holidays", holidays.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))],
  ]
  return checks.find(([, isRight]) => !isRight)?.[0]
}

const mainUnits = (text: string) => text.trim().replace(",", ".")

const isMoney = (text: string, currency: string) => {
  try {
    return text.trim() === "" || readMoney(mainUnits(text), currency) !== null
  } catch {
    return false
  }
}
