import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../../src/format/translate"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"

const filter = createDataTableFilterHelper<DiscrepancyRow>()

const states = [
  "open",
  "snoozed",
  "investigating",
  "proposed",
  "resolved",
] as const

/** Codes by group, as many as each has (design §7). */
const codes = Object.entries({ A: 20, B: 9, C: 10, D: 5, E: 8 }).flatMap(
  ([group, last]) =>
    Array.from(
      { length: last },
      (_, place) => `${group}${String(place + 1).padStart(2, "0")}`
    )
)

/** By what discrepancies are filtered: code, state and account. */
export const discrepancyFilterChoices = (
  t: Translate,
  accounts: AccountRow[]
) => [
  filter.custom({
    id: "code",
    type: "multiselect",
    label: t("discrepancies.code"),
    options: codes.map((value) => ({
      value,
      label: `${value} ${t(`discrepancyName.${value}`)}`,
    })),
  }),
  filter.custom({
    id: "state",
    type: "multiselect",
    label: t("discrepancies.stateOf"),
    options: states.map((value) => ({
      value,
      label: t(`discrepancyState.${value}`),
    })),
  }),
  filter.custom({
    id: "account_id",
    type: "radio",
    label: t("reconciliation.account"),
    options: accounts.map(({ id, name }) => ({ value: id, label: name })),
  }),
]
