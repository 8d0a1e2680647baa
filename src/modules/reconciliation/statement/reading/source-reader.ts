import type { CsvProfile } from "../csv/csv-profile"
import type { ReadSource, SourceFamily } from "../statement"
import type { SourceContent } from "./source-content"

/** How files of one family are known and read. */
export type SourceReader = {
  family: SourceFamily
  /** Whether a file that begins so is one of this family. */
  recognises: (head: string) => boolean
  /**
   * @param profile of a bank's CSV; other families need none.
   * @throws BadStatement for a file without a statement.
   */
  read: (content: SourceContent, profile?: CsvProfile) => ReadSource
}
