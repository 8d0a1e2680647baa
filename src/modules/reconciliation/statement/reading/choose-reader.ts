import { BadStatement } from "../bad-statement"
import type { SourceFamily } from "../statement"
import type { SourceContent } from "./source-content"
import type { SourceReader } from "./source-reader"
import { sourceReaders } from "./source-readers"

const names: Record<SourceFamily, string> = {
  camt: "an ISO 20022 statement (camt)",
  mt940: "a SWIFT statement (mt940)",
  ofx: "an OFX statement (ofx)",
  csv: "a bank's CSV (csv)",
  stripe: "a Stripe report (stripe)",
  adyen: "an Adyen report (adyen)",
  paypal: "a PayPal report (paypal)",
  xendit: "a Xendit report (xendit)",
}

/** Those in CSV: which of them a profile describes, a person decides. */
const tables: SourceFamily[] = ["csv", "stripe", "adyen", "paypal", "xendit"]

/**
 * The reader of a file: the one whose family was asked for, else the one that
 * knows the file by its content.
 *
 * @throws BadStatement when none does, or the file is of another family.
 */
export function chooseReader(
  { head }: SourceContent,
  { family, hasProfile }: { family: SourceFamily | null; hasProfile: boolean }
): SourceReader {
  const known = sourceReaders.find((reader) => reader.recognises(head)) ?? null
  const wanted = family ?? known?.family ?? (hasProfile ? "csv" : null)
  if (wanted === null) {
    throw new BadStatement(unknownFile(head))
  }
  const mayBe =
    known === null ||
    known.family === wanted ||
    (wanted === "csv" && tables.includes(known.family))
  const reader = sourceReaders.find((one) => one.family === wanted)
  if (!mayBe || !reader) {
    throw new BadStatement(
      `This is ${known ? names[known.family] : "something else"}, not ` +
        `${names[wanted]}. Choose its format, or let it be found ("auto").`
    )
  }
  return reader
}

function unknownFile(head: string): string {
  const root = /^\s*<(?:\?[^>]*>\s*<)?([\w:.-]{1,80})/.exec(head)?.[1]
  return root
    ? `The XML begins with <${root}>, which no bank statement does that is ` +
        "read here: camt.052, camt.053, camt.054 or OFX."
    : "Nothing in the file shows its format: no camt or OFX tag, no :20: of " +
        "an MT940, no headings of a known CSV. Name its format, for a bank's " +
        "CSV with its profile."
}
