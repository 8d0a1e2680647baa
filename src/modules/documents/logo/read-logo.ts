import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { findLogoProblem } from "./find-logo-problem"
import type { Logo } from "./logo"

const dataUrl = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/

/**
 * Reads the seller's logo.
 *
 * @param source path of a file, from the folder in which Medusa starts, or a
 *   `data:` URL with base64.
 * @throws Error with what is wrong with it.
 */
export function readLogo(source: string): Logo {
  const bytes = readBytes(source)
  const problem = findLogoProblem(bytes)
  if (problem) {
    throw new Error(`the logo ${problem}`)
  }
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes }
}

function readBytes(source: string): Buffer {
  if (source.startsWith("data:")) {
    const [, base64] = dataUrl.exec(source) ?? []
    if (base64 === undefined) {
      throw new Error(
        "the data URL is none of a PNG or JPEG: begin it with " +
          "data:image/png;base64, or data:image/jpeg;base64,."
      )
    }
    return Buffer.from(base64, "base64")
  }
  try {
    return readFileSync(source)
  } catch (error) {
    throw new Error(
      `the file ${source} cannot be read (${(error as Error).message}): give ` +
        "its path, or a data URL."
    )
  }
}
