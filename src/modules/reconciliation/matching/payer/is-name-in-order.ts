import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * Do the words of the payer's name follow each other in some field as in the
 * name, turned round, or with the last one first? LIM GIOK NIO is somebody
 * else than LIM NIO GIOK.
 */
export function isNameInOrder(
  { words, payer }: LineReading,
  item: OpenItem
): boolean {
  const name = item.payer.map((token) => payer.get(token)?.word).join(" ")
  const written = item.payer.map((token) => payer.get(token)?.word)
  return words.some((field) => {
    const found = field.filter((word) => written.includes(word))
    const [first, ...rest] = found
    return [found, [...found].reverse(), [...rest, first]].some(
      (order) => order.join(" ") === name
    )
  })
}
