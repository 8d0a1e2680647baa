import type { LoaderOptions } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { parseOptions } from "../../../options/parse-options"
import { loadAreaIndex } from "../address/load-area-index"
import { verificationOptions } from "../options"

/** Stops the start with a sentence when an option is wrong. */
export default async function checkOptions({ options }: LoaderOptions) {
  const { areaList } = parseOptions(
    "verification",
    verificationOptions,
    options
  )
  if (areaList) {
    readAreas(areaList)
  }
}

function readAreas(path: string) {
  try {
    loadAreaIndex(path)
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The file of verification.areaList, ${path}, cannot be read: ` +
        `${(error as Error).message}`
    )
  }
}
