import { dataDictionary } from "../../analytics/models/data-dictionary"
import { renderDiscrepancies } from "./render-discrepancies"
import { renderOptions } from "./render-options"
import { renderReports } from "./render-reports"

/** The documents that are written from the code, and how. */
export const documents: { file: string; render: () => string }[] = [
  { file: "docs/options.md", render: renderOptions },
  { file: "docs/data-dictionary.md", render: dataDictionary },
  { file: "docs/discrepancies.md", render: renderDiscrepancies },
  { file: "docs/reports.md", render: renderReports },
]
