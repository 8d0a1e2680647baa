import { type Channel, channelCodes } from "../orders/channels"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"

/** Ids of what the store consists of, before the platform makes it. */
export type StoreIds = {
  regions: { idr: string; sgd: string }
  sales_channels: Record<Channel, string>
  locations: { jakarta: string; surabaya: string }
  shipping_profile: string
  /** Those of a currency are typed in by a clerk, the others a carrier's. */
  shipping_options: Record<"idr" | "sgd" | "express" | "cargo", string>
}

export function makeStoreIds(random: Random, opened: Date): StoreIds {
  const id = (prefix: string) => makeId(prefix, random, opened)
  return {
    regions: { idr: id("reg"), sgd: id("reg") },
    sales_channels: Object.fromEntries(
      channelCodes.map((code) => [code, id("sc")])
    ) as StoreIds["sales_channels"],
    locations: { jakarta: id("sloc"), surabaya: id("sloc") },
    shipping_profile: id("sp"),
    shipping_options: {
      idr: id("so"),
      sgd: id("so"),
      express: id("so"),
      cargo: id("so"),
    },
  }
}
