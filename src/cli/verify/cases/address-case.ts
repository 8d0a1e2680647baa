import { BadAreaList } from "../../../modules/verification/address/bad-area-list"
import {
  type AreaIndex,
  indexAreas,
} from "../../../modules/verification/address/index-areas"
import { parseAreas } from "../../../modules/verification/address/parse-areas"
import { resolveArea } from "../../../modules/verification/address/resolve-area"
import { BadField } from "../fields/bad-field"
import { objectField } from "../fields/object-field"
import { textField } from "../fields/text-field"
import type { CaseFiles, CaseKind } from "./case-kind"

const readInput = objectField({
  country: textField,
  province: textField,
  city: textField,
  district: textField,
  areas_file: textField,
})

/** Cases share their list of areas: it is read once per run. */
const indexes = new WeakMap<CaseFiles, Map<string, AreaIndex>>()

/** Which district an address means. */
export const addressCase: CaseKind = (input, files) => {
  const { areas_file, ...address } = readInput(input, "")
  return resolveArea(address, findIndex(areas_file, files))
}

function findIndex(file: string, files: CaseFiles): AreaIndex {
  const known = indexes.get(files) ?? new Map<string, AreaIndex>()
  indexes.set(files, known)
  const index = known.get(file) ?? readIndex(file, files)
  known.set(file, index)
  return index
}

function readIndex(file: string, { read }: CaseFiles): AreaIndex {
  let text: string
  try {
    text = read(file)
  } catch (error) {
    throw new BadField(
      "areas_file",
      `"${file}" cannot be read (${(error as Error).message}).`
    )
  }
  try {
    return indexAreas(parseAreas(text))
  } catch (error) {
    throw error instanceof BadAreaList
      ? new BadField("areas_file", `${file}, ${error.message}`)
      : error
  }
}
