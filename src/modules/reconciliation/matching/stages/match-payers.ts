import { assignBlock } from "../assign/assign-block"
import type { PayerEdge } from "../assign/payer-edge"
import { splitBlocks } from "../assign/split-blocks"
import type { Cascade } from "../cascade"
import { amountEvidence } from "../evidence/amount-evidence"
import { payerEvidence } from "../evidence/payer-evidence"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { hasOtherCode } from "../has-other-code"
import { isNameInOrder } from "../payer/is-name-in-order"
import { isPayerFound } from "../payer/is-payer-found"
import { isPayerNamed } from "../payer/is-payer-named"
import { namesMore } from "../payer/names-more"
import { rankPayers } from "../payer/rank-payers"

/**
 * Rule `amount_payer`: the amount, and all words of the payer's name. The
 * second likeliest item must be clearly less so, and no second line may claim
 * the item: of two equal ones nothing is decided.
 */
export function matchPayers(cascade: Cascade): void {
  const edges = cascade.pending
    .filter(({ codes, near }) => codes.length === 0 && near.length === 0)
    .flatMap((reading) => likelyItems(reading, cascade))
  const [lines, claims] = [new Map<LineReading, number>(), claimsOf(edges)]
  for (const { reading } of edges) {
    lines.set(reading, (lines.get(reading) ?? 0) + 1)
  }
  for (const block of splitBlocks(edges)) {
    for (const edge of assignBlock(block, cascade.settings.block_most)) {
      if (
        lines.get(edge.reading) === 1 &&
        claims.get(edge.item) === 1 &&
        isSurelyPayer(edge, cascade)
      ) {
        matchPayer(edge, cascade)
      }
    }
  }
}

/**
 * Items more similar than a runner-up may be: with two the line is a tie.
 * Where a whole name stands in the line, one of fewer words is a part of it:
 * SITI is half as like SITI FITRIANI as she herself. Beside a rare whole name
 * only another whole one counts.
 */
function likelyItems(reading: LineReading, cascade: Cascade): PayerEdge[] {
  const ranked = rankPayers(reading, cascade.book)
  const whole = ranked.filter(
    ({ item }) =>
      isPayerFound(reading, item, cascade.book) &&
      !namesMore(reading, item, cascade)
  )
  const [first] = whole
  const words = first?.item.payer.length ?? 0
  const isRare =
    first !== undefined &&
    doubles(first.item, cascade) < cascade.settings.rare_doubles_below
  return (isRare ? whole : ranked)
    .map(({ item, similarity }) => ({
      reading,
      item,
      similarity:
        (similarity * item.payer.length) / Math.max(item.payer.length, words),
    }))
    .filter(({ similarity }) => similarity > cascade.settings.runner_up_most)
}

/** How many lines hold the whole name of an item's payer. */
function claimsOf(edges: PayerEdge[]): Map<OpenItem, number> {
  const claims = new Map<OpenItem, number>()
  for (const { reading, item } of edges) {
    if (isPayerNamed(reading, item)) {
      claims.set(item, (claims.get(item) ?? 0) + 1)
    }
  }
  return claims
}

/**
 * Not somebody of a longer name, not one whose name many have, and not one
 * who paid the same already: then it may be paid twice.
 */
const isSurelyPayer = (
  { reading, item }: PayerEdge,
  cascade: Cascade
): boolean =>
  isPayerFound(reading, item, cascade.book) &&
  !namesMore(reading, item, cascade) &&
  isNameInOrder(reading, item) &&
  doubles(item, cascade) < cascade.settings.doubles_below &&
  !hasOtherCode(reading, item) &&
  cascade.book
    .twinsOf(item)
    .every((twin) => !isInWindow(reading, twin) && !isPayable(reading, twin))

/** How many open items have this name and this amount by chance. */
const doubles = (item: OpenItem, { book }: Cascade): number =>
  book.frequency.expectedNamesakes(item) * book.shareOfAmount(item)

function matchPayer({ reading, item }: PayerEdge, cascade: Cascade): void {
  cascade.match(reading, {
    rule: "amount_payer",
    reason: item.open_minor === item.item.due_minor ? null : "C09",
    parts: [{ item, minor: reading.line.amount_minor }],
    evidence: [amountEvidence(reading.line), payerEvidence(reading, item)],
  })
}
