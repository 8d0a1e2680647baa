/** What made units come to an order: its back-order, at that number of units. */
export const toFilledCause = ({
  id,
  filled,
}: {
  id: string
  filled: number
}): string => `backorder:${id}:${filled}`
