import type { Finding } from "../finding"
import type { AmountFormat } from "./amount-format"
import { readDeclared } from "./read-declared"
import { shortenCell } from "./shorten-cell"
import type { Sections } from "./split-sections"

const AMOUNTS = [
  "opening",
  "closing",
  "credit",
  "debit",
  "gross",
  "fee",
  "tax",
  "net",
] as const

/** E05 for a balance or sum of the file that is no amount in its style. */
export const declaredFindings = (
  sections: Sections,
  format: AmountFormat
): Finding[] =>
  AMOUNTS.flatMap((name) => {
    const text = sections.declared(name)
    return text === undefined || readDeclared(sections, name, format) !== null
      ? []
      : {
          code: "E05" as const,
          severity: "error" as const,
          statement: null,
          line: sections.footer_line,
          column: null,
          message:
            `"${shortenCell(text)}", which the file states as its ${name}, is no amount. ` +
            "It is not compared; download the file again.",
        }
  })
