import { readOrderRows } from "./file/read-order-rows"
import { draftOrder } from "./order/draft-order"
import type { OrderDraft } from "./order/order-draft"
import { orderKey } from "./order/order-key"
import { rowAdder } from "./order/row-adder"
import type { IntakeProfile } from "./profile/intake-profile"
import type { RowReject } from "./row/intake-row"
import { harmlessCodes } from "./row/reject-code"
import { rowReader } from "./row/row-reader"

/**
 * Reads a file's rows and puts those together that are of one order.
 *
 * @param bytes UTF-8 with `\n` line ends.
 * @param now epoch milliseconds, against which the future begins.
 * @returns drafts by order key, also those of which no row could be taken;
 *   rows that were refused by themselves; how many rows there were.
 * @throws BadOrderFile when the file as a whole cannot be read.
 */
export function readDrafts(
  bytes: Buffer,
  name: string,
  profile: IntakeProfile,
  now: number
): { drafts: Map<string, OrderDraft>; rejects: RowReject[]; rows: number } {
  const drafts = new Map<string, OrderDraft>()
  const rejects: RowReject[] = []
  let rows = 0
  readOrderRows(bytes, name, profile, (header) => {
    const read = rowReader(header, profile, now)
    const add = rowAdder(header.index)
    return (fields, line, problem) => {
      rows++
      const row = read(fields, line, problem)
      // A row without a number belongs to no order.
      const draft = row.external_id ? draftOf(drafts, row) : null
      if (!("code" in row)) {
        add(draft as OrderDraft, row)
        return
      }
      rejects.push(row)
      if (draft && !harmlessCodes.has(row.code)) {
        draft.lost ??= row
      }
    }
  })
  return { drafts, rejects, rows }
}

function draftOf(
  drafts: Map<string, OrderDraft>,
  row: { channel: string; external_id: string }
): OrderDraft {
  const key = orderKey(row)
  let draft = drafts.get(key)
  if (!draft) {
    drafts.set(key, (draft = draftOrder(row.channel, row.external_id)))
  }
  return draft
}
