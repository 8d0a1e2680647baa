import type { MatchEvidence } from "../../types/reconciliation/match-evidence"
import { decimal } from "./decimal"

type Values = MatchEvidence["values"]

const sentences: Record<MatchEvidence["key"], (values: Values) => string> = {
  code: ({ code, written }) =>
    code === written
      ? `${code} is the code of an open order`
      : `${written} is ${code}, the code of an open order`,
  code_typo: ({ code, written }) => `${written} has a typo; ${code} is open`,
  code_inside: ({ code, written }) => `${code} stands inside ${written}`,
  amount_fits: (values) => `${money(values)} fits`,
  amount_short: (values) =>
    `${money(values, "over_minor")} less than the open ` +
    money(values, "open_minor"),
  amount_over: (values) =>
    `${money(values, "over_minor")} more than the open ` +
    money(values, "open_minor"),
  amount_unique: (values) => `no other open order has ${money(values)}`,
  amount_only: (values) => `${money(values)} fits, and nothing else is known`,
  completes: (values) => `${money(values)} is the rest of what is open`,
  sum_fits: (values) => `together they are ${money(values)}`,
  payer: ({ seen }) => `payer ${seen}`,
  payer_unseen: ({ payer }) =>
    payer ? `the payer ${payer} is not named` : "no payer is known",
  late: ({ days }) => `${days} days after its window`,
  early: ({ opened_on }) => `the order is of ${opened_on}, after the payment`,
  paid: ({ code, id }) => `${code} is the code of ${id}, which is paid`,
  cancelled: ({ code, id }) =>
    `${code} is the code of ${id}, which is cancelled`,
  other_currency: ({ code, id, currency }) =>
    `${code} is the code of ${id}, which is due in ${currency}`,
  conflict: ({ code, id }) =>
    `${code} is the code of ${id}, payer and amount are another order's`,
  tie: ({ items }) => `${items} are as likely`,
  rule_suggests_only: ({ rule, confidence }) =>
    `the rule ${rule} only suggests: it is right in ${confidence} of cases`,
}

/** Evidence in English, for the command line. */
export const evidenceSentence = ({ key, values }: MatchEvidence): string =>
  sentences[key](values)

const money = (values: Values, key = "amount_minor") =>
  `${values.currency} ` +
  decimal(BigInt(values[key]), values.currency).replace(
    /\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g,
    ","
  )
