import { movedMinor } from "./moved-minor"
import type { Tray } from "./tray"
import type { TrayPlan } from "./tray-plan"

/**
 * Divides the lines of a tray among its items, both in their order: a line
 * with several items is split, several lines with one item are merged.
 */
export function planTray({ lines, items }: Tray): TrayPlan {
  const wanted = items.map(
    ({ item, wanted_minor }) => wanted_minor ?? BigInt(item.open_minor)
  )
  const lines_minor = sum(lines.map(movedMinor))
  const items_minor = sum(wanted)
  const difference_minor = lines_minor - items_minor
  const { matches, rest } = divide({ lines, items }, wanted)
  return {
    matches,
    lines_minor,
    items_minor,
    difference_minor,
    remainder:
      difference_minor === 0n
        ? "none"
        : difference_minor > 0n === lines_minor > 0n
          ? "unapplied"
          : "open",
    problem:
      whatIsOdd({ lines, items }) ??
      (matches.some((match) => !match.items.length)
        ? "idle_line"
        : rest.some((minor, place) => minor === wanted[place])
          ? "idle_item"
          : null),
  }
}

function divide({ lines, items }: Tray, wanted: bigint[]) {
  const rest = [...wanted]
  const matches = lines.map((line) => {
    let left = movedMinor(line)
    const taken = items.map(({ item }, place) => {
      const minor = least(left, rest[place])
      left -= minor
      rest[place] -= minor
      return { item_id: item.id, allocated_minor: minor.toString() }
    })
    return {
      line_id: line.id,
      items: taken.filter(({ allocated_minor }) => allocated_minor !== "0"),
    }
  })
  return { matches, rest }
}

function whatIsOdd({ lines, items }: Tray): TrayPlan["problem"] {
  const [first] = lines
  if (!first || !items.length) {
    return first ? "no_item" : "no_line"
  }
  const isIn = movedMinor(first) > 0n
  const rows = [...lines, ...items.map(({ item }) => item)]
  if (rows.some((row) => row.currency_code !== first.currency_code)) {
    return "currency"
  }
  const amounts = [
    ...lines.map(movedMinor),
    ...items.map(({ item }) => BigInt(item.open_minor)),
  ]
  if (amounts.some((minor) => minor > 0n !== isIn)) {
    return "direction"
  }
  return items.some(
    ({ item, wanted_minor }) =>
      wanted_minor !== null &&
      (wanted_minor > 0n !== isIn ||
        size(wanted_minor) > size(BigInt(item.open_minor)))
  )
    ? "too_much"
    : null
}

const sum = (amounts: bigint[]) =>
  amounts.reduce((total, minor) => total + minor, 0n)

const size = (minor: bigint) => (minor < 0n ? -minor : minor)

const least = (a: bigint, b: bigint) => (size(a) < size(b) ? a : b)
