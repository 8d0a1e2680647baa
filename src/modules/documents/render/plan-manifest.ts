import type {
  ManifestLine,
  ManifestSnapshot,
} from "../snapshot/manifest-snapshot"
import { a4 } from "./a4"
import type { DocumentStatus } from "./document-status"
import { drawHeader } from "./draw-header"
import { drawSignatures, signaturesHeight } from "./draw-signatures"
import { drawTable, type TableColumn } from "./draw-table"
import { headFacts } from "./head-facts"
import { keepTogether } from "./keep-together"
import type { PaperPlan } from "./paper-plan"
import { printWeight } from "./print-weight"
import { manifestWords } from "./words/manifest-words"
import { paperWords } from "./words/paper-words"

/** The parcels that a courier takes and signs for (A4). */
export function planManifest(
  manifest: ManifestSnapshot,
  status: DocumentStatus
): PaperPlan {
  const words = manifestWords[manifest.language]
  return {
    snapshot: manifest,
    status,
    renderer: "manifest/1",
    page: a4,
    head: {
      title: words.title,
      seller: { ...manifest.seller, npwp: null },
      number: null,
      facts: [...headFacts(manifest), ...sumFacts(manifest)],
      code: manifest.code,
    },
    draw: (paper) => {
      const end = drawTable(
        paper,
        toColumns(manifest.language),
        manifest.lines,
        drawHeader(paper)
      )
      const y = keepTogether(paper, end + 20, signaturesHeight)
      drawSignatures(paper, words.signatures, y)
    },
  }
}

/** How many parcels, and what those that were weighed weigh. */
function sumFacts({ language, lines }: ManifestSnapshot): string[] {
  const words = manifestWords[language]
  const weighed = lines.flatMap(({ weight_g }) => weight_g ?? [])
  const sum = weighed.reduce((total, grams) => total + grams, 0)
  const missing = lines.length - weighed.length
  return [
    `${words.parcels}: ${lines.length}`,
    `${words.weight}: ${printWeight(sum, paperWords[language].locale)}` +
      (missing ? ` (${missing} ${words.unweighed})` : ""),
  ]
}

function toColumns(language: "id" | "en"): TableColumn<ManifestLine>[] {
  const words = paperWords[language]
  return [
    {
      name: "No",
      x: a4.left,
      width: 25,
      text: (_, index) => String(index + 1),
    },
    { name: words.parcel, x: 70, width: 110, text: ({ code }) => code },
    {
      name: words.tracking,
      x: 185,
      width: 160,
      text: ({ tracking_number }) => tracking_number ?? "-",
    },
    {
      name: words.courier,
      x: 350,
      width: 105,
      text: ({ courier }) => courier ?? "-",
    },
    {
      name: words.weight,
      x: 460,
      width: 95,
      align: "right",
      text: ({ weight_g }) =>
        weight_g === null ? "-" : printWeight(weight_g, words.locale),
    },
  ]
}
