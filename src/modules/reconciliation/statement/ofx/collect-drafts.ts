import type { OfxDraft, OfxTransaction } from "./ofx-draft"
import { type OfxTag, scanTags } from "./scan-tags"

const STATEMENTS = new Set(["STMTRS", "CCSTMTRS", "INVSTMTRS"])
const TRANSACTIONS = new Set(["STMTTRN", "STMTTRNP"])

/**
 * Aggregates whose values mean something only with their name. One that has a
 * value of its own is none: banks write `<CURRENCY>EUR` too.
 */
const GROUPS = new Set([
  "BANKACCTFROM",
  "CCACCTFROM",
  "INVACCTFROM",
  "LEDGERBAL",
  "AVAILBAL",
  "BALLIST",
  "BANKACCTTO",
  "CCACCTTO",
  "PAYEE",
  "CURRENCY",
  "ORIGCURRENCY",
])

type Collected = { drafts: OfxDraft[]; is_whole: boolean }

/**
 * Gathers statements and their transactions. A transaction that is never
 * closed ends where the next one or another part of the statement begins.
 *
 * @throws BadStatement for a text longer than 1 MB.
 */
export function collectDrafts(text: string): Collected {
  const drafts: OfxDraft[] = []
  let draft: OfxDraft | null = null
  let transaction: OfxTransaction | null = null
  let group: string | null = null
  let isWhole = false
  let transactionId: string | null = null
  const end = (tag: OfxTag) => {
    if (transaction && tag.isClosing && TRANSACTIONS.has(tag.name)) {
      transaction.end = tag.end
    }
    transaction = null
    group = null
  }
  for (const tag of scanTags(text)) {
    const { name, isClosing, value, line, start } = tag
    if (STATEMENTS.has(name)) {
      end(tag)
      draft = isClosing ? null : newDraft(line, transactionId)
      if (draft) {
        drafts.push(draft)
      }
    } else if (TRANSACTIONS.has(name)) {
      end(tag)
      if (!isClosing && draft) {
        const is_pending = name === "STMTTRNP"
        transaction = { line, start, end: start, is_pending, values: new Map() }
        draft.transactions.push(transaction)
      }
    } else if (GROUPS.has(name) && value === "") {
      if (/BAL/.test(name)) {
        end(tag)
      }
      group = isClosing ? null : name
    } else if (/^(BANKTRANLIST|INVTRANLIST)/.test(name)) {
      end(tag)
    } else if (name === "OFX") {
      isWhole ||= isClosing
    } else if (name === "TRNUID") {
      transactionId = value || null
    } else if (!isClosing) {
      const values = (transaction ?? draft)?.values
      keep(values, group === null ? name : `${group}/${name}`, value)
    }
    if (transaction) {
      transaction.end = tag.end
    }
  }
  return { drafts, is_whole: isWhole }
}

const newDraft = (line: number, id: string | null): OfxDraft => ({
  line,
  values: new Map(id === null ? [] : [["TRNUID", id]]),
  transactions: [],
})

function keep(
  values: Map<string, string> | undefined,
  name: string,
  value: string
): void {
  if (values && value !== "" && !values.has(name)) {
    values.set(name, value)
  }
}
