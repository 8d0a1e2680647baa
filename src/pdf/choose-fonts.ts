import { readFileSync } from "node:fs"
import { create } from "fontkit"
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
  const { regular, bold, written } = loadDejaVu()
  const unwritable = [...new Set(texts.join(""))].filter(
    (character) => !written.has(character.codePointAt(0) ?? 0)
  )
  return { regular, bold, unwritable }
}

let dejaVu: { regular: Buffer; bold: Buffer; written: Set<number> } | undefined

function loadDejaVu() {
  if (!dejaVu) {
    const [regular, bold] = ["DejaVuSans", "DejaVuSans-Bold"].map((name) =>
      readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
    )
    const font = create(regular)
    const written = "characterSet" in font ? font.characterSet : []
    dejaVu = { regular, bold, written: new Set(written) }
  }
  return dejaVu
}
