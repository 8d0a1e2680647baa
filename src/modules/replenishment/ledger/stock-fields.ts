/** Fields of core's inventory level of which a ledger is kept. */
export const stockFields = ["stocked", "reserved", "incoming"] as const

export type StockField = (typeof stockFields)[number]
