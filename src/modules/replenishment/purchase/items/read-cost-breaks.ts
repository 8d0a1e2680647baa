import { BadCell } from "./bad-cell"
import { readCost } from "./read-cost"

/**
 * `100:11.50|500:10`: from 100 units 11.50 each, from 500 units 10.
 *
 * @throws BadCell for what is no such list.
 */
export function readCostBreaks(text: string, currency: string) {
  const breaks = text.split("|").flatMap((part) => {
    const [, from, cost] = /^\s*(\d{1,7})\s*:\s*(\S+)\s*$/.exec(part) ?? []
    if (cost !== undefined && Number(from) > 0) {
      return [
        {
          from: Number(from),
          cost_minor: readCost("cost_breaks", cost, currency),
        },
      ]
    }
    if (part.trim() === "" && text.trim() === "") {
      return []
    }
    throw new BadCell(
      "cost_breaks",
      `"${part}" is no price from so many units; write 100:11.50|500:10.`
    )
  })
  const twice = breaks.find(
    ({ from }, at) => breaks.findIndex((one) => one.from === from) !== at
  )
  if (twice) {
    throw new BadCell("cost_breaks", `${twice.from} units stand twice.`)
  }
  return breaks.sort((a, b) => a.from - b.from)
}
