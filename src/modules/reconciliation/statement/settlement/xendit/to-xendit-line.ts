import type { SourceLine } from "../../source-line"
import { listFilled } from "../list-filled"
import { xenditKind } from "./xendit-kinds"
import type { XenditPart } from "./xendit-part"

/** One transaction from its rows, with its fee and tax. */
export function toXenditLine(
  parts: readonly [XenditPart, ...XenditPart[]],
  currency: string
): SourceLine {
  const sumOf = (part: XenditPart["part"]) =>
    parts
      .filter((one) => one.part === part)
      .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  const [gross_minor, fee, tax] = [sumOf("gross"), sumOf("fee"), sumOf("tax")]
  const main = parts.find(({ part }) => part === "gross") ?? parts[0]
  const { row, transaction, booked_on } = main
  const type = row.text("transaction type")
  const customer = row.text("reference") || null
  const product = row.text("product id") || null
  return {
    line: parts[0].row.line,
    booked_on,
    value_on: null,
    currency,
    amount_minor: gross_minor + fee + tax,
    state: "booked",
    kind: xenditKind(type, gross_minor, main.is_reversal),
    text: [type, row.text("payment channel")].filter(Boolean).join(" "),
    party: null,
    party_account: null,
    refs: {
      customer,
      bank: product ?? transaction,
      end_to_end: null,
      structured: null,
      others: listFilled([transaction], [customer, product ?? transaction]),
    },
    parts: { gross_minor, fee_minor: -fee, tax_minor: -tax },
    original: null,
    raw: parts.map((part) => part.row.raw).join("\n"),
  }
}
