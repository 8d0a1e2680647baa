import { readFileSync } from "node:fs"
import { create, type Font } from "fontkit"
import { isWinAnsi } from "./is-win-ansi"

export type DocumentFonts = {
  /** What pdfkit takes: the name of a standard font, or a font file. */
  regular: string | Buffer
  bold: string | Buffer
  /** Characters that no font here can write, each once. */
  unwritable: string[]
}

/**
 * Helvetica when it can write all of a document's text; else DejaVu Sans,
 * which is embedded and costs time and bytes.
 */
export function chooseFonts(texts: string[]): DocumentFonts {
  if (texts.every(isWinAnsi)) {
    return { regular: "Helvetica", bold: "Helvetica-Bold", unwritable: [] }
  }
  const { regular, bold, reader } = loadDejaVu()
  const unwritable = [...new Set(texts.join(""))].filter(
    (character) => !reader.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  )
  return { regular, bold, unwritable }
}

let dejaVu: { regular: Buffer; bold: Buffer; reader: Font } | undefined

function loadDejaVu() {
  if (!dejaVu) {
    const [regular, bold] = ["DejaVuSans", "DejaVuSans-Bold"].map((name) =>
      readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
    )
    const reader = create(regular)
    if (!("hasGlyphForCodePoint" in reader)) {
      throw new Error("DejaVu Sans is not a single font file.")
    }
    dejaVu = { regular, bold, reader }
  }
  return dejaVu
}
