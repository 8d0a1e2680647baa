import type { SimulatedPurchase, Site } from "./simulated-purchase"

/** Units under way from suppliers, by inventory item and site. */
export function openUnits(
  purchases: readonly SimulatedPurchase[]
): Map<string, Record<Site, number>> {
  const open = new Map<string, Record<Site, number>>()
  for (const { site, lines, receipts } of purchases) {
    for (const line of lines) {
      const come = receipts
        .flatMap((receipt) => receipt.lines)
        .filter((received) => received.line === line)
        .reduce((sum, { accepted, damaged }) => sum + accepted + damaged, 0)
      const id = line.variant.inventory_item_id
      const sites = open.get(id) ?? { jakarta: 0, surabaya: 0 }
      sites[site] += line.ordered - come
      open.set(id, sites)
    }
  }
  return open
}
