import { toMainUnits } from "../../../money/to-main-units"

/** A part of a line's amount, signed minor units. */
export type LinePart = {
  kind: "item" | "suffix" | "unapplied" | "fee" | "tax"
  item_id: string | null
  allocated_minor: bigint
}

export type DividedLine = {
  amount_minor: bigint
  currency_code: string
  parts: { gross_minor: bigint; fee_minor: bigint; tax_minor: bigint } | null
}

export type WantedItem = {
  id: string
  open_minor: bigint
  /** What of it is the suffix that only tells its amount from others. */
  suffix_left_minor?: bigint
  /** Null: as far as both reach. */
  wanted_minor: bigint | null
}

/**
 * Divides a line among items, in their order; a suffix that makes an item's
 * amount its own is a part for itself. Of a settlement what moved is
 * divided, and what was taken from it stands as parts of its own; what no
 * item takes is unapplied. The parts sum to the line.
 *
 * @throws Error with the numbers when an item, or the line, has less than is
 *   wanted of it.
 */
export function divideLine(
  { amount_minor, currency_code, parts }: DividedLine,
  items: WantedItem[]
): LinePart[] {
  const show = (minor: bigint) =>
    `${toMainUnits(minor, currency_code)} ${currency_code.toUpperCase()}`
  let left = parts?.gross_minor ?? amount_minor
  const taken = items.flatMap((item): LinePart[] => {
    const { id, open_minor, wanted_minor } = item
    const allocated = wanted_minor ?? least(left, open_minor)
    if (!reaches(open_minor, allocated)) {
      throw new Error(
        `${show(allocated)} is more than item ${id} has open: ${show(open_minor)}.`
      )
    }
    if (!reaches(left, allocated)) {
      throw new Error(
        `${show(allocated)} for item ${id} is more than the line has left: ` +
          `${show(left)}.`
      )
    }
    left -= allocated
    return splitSuffix(item, allocated)
  })
  const others: LinePart[] = [
    { kind: "fee", item_id: null, allocated_minor: -(parts?.fee_minor ?? 0n) },
    { kind: "tax", item_id: null, allocated_minor: -(parts?.tax_minor ?? 0n) },
  ]
  const given = [...taken, ...others].reduce(
    (sum, { allocated_minor }) => sum + allocated_minor,
    0n
  )
  return [
    ...taken,
    ...others,
    {
      kind: "unapplied" as const,
      item_id: null,
      allocated_minor: amount_minor - given,
    },
  ].filter(({ allocated_minor }) => allocated_minor !== 0n)
}

/**
 * What an item gets of a line, its suffix apart: that comes last, so that a
 * part pays what the order owes. One that is taken off is taken off by the
 * payment that closes the item.
 */
function splitSuffix(
  { id, open_minor, suffix_left_minor = 0n }: WantedItem,
  allocated: bigint
): LinePart[] {
  const owed = open_minor - suffix_left_minor
  const isLast = allocated === open_minor
  const own =
    suffix_left_minor > 0n
      ? least(allocated, owed > 0n ? owed : 0n)
      : isLast
        ? owed
        : allocated
  return [
    { kind: "item", item_id: id, allocated_minor: own },
    { kind: "suffix", item_id: id, allocated_minor: allocated - own },
  ]
}

/** Whether `most` covers `part` and goes the same way. */
const reaches = (most: bigint, part: bigint) =>
  part !== 0n && most > 0n === part > 0n && abs(part) <= abs(most)

const least = (a: bigint, b: bigint) => (abs(a) < abs(b) ? a : b)

const abs = (minor: bigint) => (minor < 0n ? -minor : minor)
