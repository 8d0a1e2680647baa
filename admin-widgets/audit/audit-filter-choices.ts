import { createDataTableFilterHelper } from "@medusajs/ui"
import type { Translate } from "../../src/format/translate"
import {
  type AuditFindingRow,
  auditInvariants,
  auditStates,
} from "../../src/types/audit"

const filter = createDataTableFilterHelper<AuditFindingRow>()

/** By what findings are filtered: their state, and what is wrong. */
export const auditFilterChoices = (t: Translate) => [
  filter.custom({
    id: "state",
    type: "multiselect",
    label: t("audit.stateOf"),
    options: auditStates.map((value) => ({
      value,
      label: t(`audit.state.${value}`),
    })),
  }),
  filter.custom({
    id: "invariant",
    type: "multiselect",
    label: t("audit.what"),
    options: auditInvariants.map((value) => ({
      value,
      label: t(`audit.invariant.${value}`),
    })),
  }),
]
