import { camtReader } from "../camt/camt-reader"
import { csvReader } from "../csv/csv-reader"
import { mt940Reader } from "../mt940/mt940-reader"
import { ofxReader } from "../ofx/ofx-reader"
import { settlementReaders } from "../settlement/settlement-readers"
import type { SourceFamily } from "../statement"
import type { SourceContent } from "./source-content"
import type { SourceReader } from "./source-reader"

/** All readers; of several that know a file the first reads it. */
export const sourceReaders: SourceReader[] = [
  camtReader,
  ofxReader,
  mt940Reader,
  ...Object.entries(settlementReaders).map(
    ([family, { recognises, read }]) => ({
      family: family as SourceFamily,
      recognises,
      read: (content: SourceContent) => read(content.text()),
    })
  ),
  csvReader,
]
