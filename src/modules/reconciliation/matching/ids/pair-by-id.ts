import { amountReason } from "./amount-reason"
import type { IdCandidate, IdLine, IdMatch } from "./id-match"

/**
 * Pairs lines of a provider with items that share an id (rule 1 of the
 * design, §6). Several of one payment pair as a multiset: equal amounts first,
 * in the order of their time; what is left pairs only where one line and one
 * item are left.
 *
 * @returns one answer for each line that moves money of a payment; the order
 *   of lines and candidates changes nothing but the order of the answers.
 */
export function pairById(
  lines: IdLine[],
  candidates: IdCandidate[]
): IdMatch[] {
  const byLine = new Map<string, IdCandidate[]>()
  for (const candidate of [...candidates].sort(byTime)) {
    byLine.set(candidate.line_id, [
      ...(byLine.get(candidate.line_id) ?? []),
      candidate,
    ])
  }
  const taken = new Set<string>()
  const answers = new Map<string, IdMatch>()
  const sorted = [...lines].sort(
    (a, b) => compare(a.booked_on, b.booked_on) || compare(a.id, b.id)
  )
  const free = (line: IdLine) =>
    (byLine.get(line.id) ?? []).filter(
      (one) => isOpenFor(line, one) && !taken.has(one.item_id)
    )
  const take = (line: IdLine, item: IdCandidate) => {
    taken.add(item.item_id)
    answers.set(line.id, {
      line_id: line.id,
      item_id: item.item_id,
      about_item_id: null,
      reason: amountReason(line, item),
      expected_minor: item.open_minor,
    })
  }
  for (const line of sorted) {
    const equal = free(line).find(
      ({ open_minor }) => open_minor === line.moved_minor
    )
    if (equal) {
      take(line, equal)
    }
  }
  const left = sorted.filter(({ id }) => !answers.has(id))
  const claims = countBy(
    left.flatMap(({ id }) => [
      ...new Set(byLine.get(id)?.map(({ item_id }) => item_id)),
    ])
  )
  for (const line of left) {
    const [only, ...others] = free(line)
    if (only && !others.length && claims.get(only.item_id) === 1) {
      take(line, only)
    }
  }
  return lines.map(
    (line) => answers.get(line.id) ?? unpaired(line, byLine.get(line.id) ?? [])
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const byTime = (a: IdCandidate, b: IdCandidate) =>
  compare(a.opened_at, b.opened_at) || compare(a.item_id, b.item_id)

const isOpenFor = (line: IdLine, item: IdCandidate) =>
  item.state === "open" &&
  !isFailedRefund(line) &&
  item.currency_code === line.currency_code &&
  item.open_minor > 0n === line.moved_minor > 0n

function countBy(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** What a refund took comes back when it did not reach the payer. */
const isFailedRefund = ({ kind, moved_minor }: IdLine) =>
  kind === "refund" && moved_minor > 0n

/** Names what a line is that pays nothing which is open. */
function unpaired(line: IdLine, candidates: IdCandidate[]): IdMatch {
  const own = candidates.filter(
    ({ currency_code }) => currency_code === line.currency_code
  )
  const wanted = isFailedRefund(line) ? -line.moved_minor : line.moved_minor
  const equal = own.find(({ amount_minor }) => amount_minor === wanted)
  return {
    line_id: line.id,
    item_id: null,
    about_item_id: (equal ?? own[0] ?? candidates[0])?.item_id ?? null,
    expected_minor: 0n,
    reason: nameUnpaired(line, candidates, Boolean(equal)),
  }
}

function nameUnpaired(
  line: IdLine,
  candidates: IdCandidate[],
  isAgain: boolean
): IdMatch["reason"] {
  if (isFailedRefund(line)) {
    return "A10"
  }
  if (candidates.some(({ is_returned }) => is_returned)) {
    return "D04"
  }
  const isRefund = line.moved_minor < 0n
  const sameWay = candidates.filter(
    ({ amount_minor }) => amount_minor < 0n === isRefund
  )
  if (
    sameWay.length &&
    sameWay.every(({ currency_code }) => currency_code !== line.currency_code)
  ) {
    return "A05"
  }
  if (isRefund) {
    return isAgain ? "A09" : "A08"
  }
  return isAgain ? "A03" : "A02"
}
