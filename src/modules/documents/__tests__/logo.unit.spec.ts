import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { parseOptions } from "../../../options/parse-options"
import { documentsOptions } from "../options"
import { readLogo } from "../logo/read-logo"
import { dataUrl, jpegFile, pngFile } from "./logo-files"

const boot = (logo: string) => () =>
  parseOptions("documents", documentsOptions, { documents: { logo } })

describe("The logo's option", () => {
  it.each([
    ["a PNG", dataUrl(pngFile([255, 0, 0]))],
    ["a PNG with alpha", dataUrl(pngFile([255, 0, 0, 90]))],
    ["a JPEG", dataUrl(jpegFile(), "jpeg")],
  ])("takes %s", (_, logo) => {
    expect(boot(logo)().logo).toBe(logo)
    expect(readLogo(logo).sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it("takes a file of 500 kB by its path, and no byte more", () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "logo-")), "logo")
    const jpeg = (size: number) =>
      Buffer.concat([jpegFile(), Buffer.alloc(size - jpegFile().length)])
    writeFileSync(file, jpeg(500_000))
    expect(boot(file)().logo).toBe(file)
    writeFileSync(file, jpeg(500_001))
    expect(boot(file)).toThrow(
      "documents.logo: the logo has 500001 bytes and may have 500000 (500 kB)"
    )
  })

  it.each([
    ["a GIF", dataUrl(Buffer.from("GIF89a")), "the logo is no PNG or JPEG"],
    ["a lying type", dataUrl(Buffer.from("<svg/>")), "is no PNG or JPEG"],
    ["an SVG", "data:image/svg+xml;base64,PHN2Zy8+", "none of a PNG or JPEG"],
    ["no file", "/nowhere/logo.png", "the file /nowhere/logo.png cannot be"],
    [
      "a PNG that is cut off",
      dataUrl(pngFile([1, 2, 3]).subarray(0, 50)),
      "is a PNG that is cut off",
    ],
    [
      "a PNG with damaged pixels",
      dataUrl(pngFile([1, 2, 3, 4], Buffer.from("none"))),
      "is a PNG that is damaged",
    ],
    [
      "a JPEG without a picture",
      dataUrl(Buffer.from("ffd8ffd9", "hex"), "jpeg"),
      "is damaged, it cannot be drawn",
    ],
  ])("refuses %s at boot", (_, logo, sentence) => {
    expect(boot(logo)).toThrow(sentence)
    expect(boot(logo)).toThrow("cannot start with these options")
  })
})
