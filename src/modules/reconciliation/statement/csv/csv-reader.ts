import { BadStatement } from "../bad-statement"
import type { SourceReader } from "../reading/source-reader"
import { builtInProfiles } from "./built-in-profiles"
import type { CsvProfile } from "./csv-profile"
import { readCsv } from "./read-csv"

/** Banks' CSV by profile; the built-in ones are known by their headings. */
export const csvReader: SourceReader = {
  family: "csv",
  recognises: (head) => findProfile(head) !== undefined,
  read: (content, profile = findProfile(content.head)) => {
    if (!profile) {
      throw new BadStatement(
        "The headings are those of no known bank. Give the CSV's profile."
      )
    }
    return readCsv(content.text(), profile)
  },
}

const findProfile = (head: string) =>
  Object.values(builtInProfiles).find((profile) => hasHeadings(head, profile))

function hasHeadings(head: string, { columns }: CsvProfile): boolean {
  const text = head.toLowerCase()
  return Object.values(columns).every((column) =>
    text.includes(
      (typeof column === "string" ? column : column.heading).toLowerCase()
    )
  )
}
