import { readFileSync } from "node:fs"
import path from "node:path"
import { readCartons } from "../../../src/cli/pack/read-cartons"
import { readItems } from "../../../src/cli/pack/read-items"

/** Where the public packing data lies, beside the checkout. */
export const packingFolder = path.resolve("../shared/data/packing")

/** Orders and cartons of the public packing data. */
export const packingFiles = (
  items: string,
  cartons: string,
  rotation: "any" | "flat"
) => {
  const read = (file: string) => readFileSync(path.join(packingFolder, file))
  return {
    orders: [...readItems(read(items), items, rotation).orders.values()],
    cartons: readCartons(read(cartons), cartons, null).cartons,
  }
}
