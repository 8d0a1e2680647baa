import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { parseOrderFile } from "../../../src/modules/verification/intake/parse-order-file"
import { parseIntakeProfile } from "../../../src/modules/verification/intake/profile/parse-intake-profile"

const folder = path.resolve("../shared/data/retail")

export type RetailFile = {
  content: string
  profile: Record<string, unknown>
  orders: string[]
  skus: string[]
}

/**
 * The first orders of 60 days of a real retailer, as a file of their own.
 *
 * @throws Error when the data is not beside the checkout.
 */
export function readRetailFile(count: number): RetailFile {
  if (!existsSync(folder)) {
    throw new Error(`The retailer's orders are not at ${folder}.`)
  }
  const profileText = readFileSync(path.join(folder, "profile.json"), "utf8")
  const bytes = readFileSync(path.join(folder, "orders.csv.gz"))
  const { orders } = parseOrderFile(
    bytes,
    "orders.csv.gz",
    parseIntakeProfile(profileText, "profile.json"),
    Date.now()
  )
  const first = orders.slice(0, count)
  const rows = gunzipSync(bytes).toString("utf8").split("\n")
  const lines = first.flatMap((order) => order.lines.map(({ line }) => line))
  const goods = first.flatMap((order) =>
    order.lines.filter(({ kind }) => kind === "goods").map(({ sku }) => sku)
  )
  return {
    content: [1, ...lines.sort((a, b) => a - b)]
      .map((line) => rows[line - 1])
      .join("\n"),
    profile: JSON.parse(profileText),
    orders: first.map(({ external_id }) => external_id),
    skus: [...new Set(goods)],
  }
}
