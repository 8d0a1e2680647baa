import { calendarDay } from "../reading/calendar-day"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

const DAY = /^(\d{4})-(\d{2})-(\d{2})/

/** The day below an element as its bank wrote it, with or without a time. */
export function readDay(node: XmlNode, name: string): string | null {
  const text =
    textAt(node, name, "Dt") ?? textAt(node, name, "DtTm") ?? textAt(node, name)
  const [, year, month, day] = DAY.exec(text ?? "") ?? []
  return year === undefined
    ? null
    : (calendarDay(Number(year), Number(month), Number(day))?.iso ?? null)
}
