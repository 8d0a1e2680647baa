import { randomBytes } from "node:crypto"
import { readSourceFiles } from "../read-source-files"
import { writeZip, type ZipPart } from "./write-zip"

const MT940 = ":20:M\n:25:A\n:60F:C260101EUR1,\n:62F:C260101EUR1,\n"
const OFX = "OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR</STMTRS></OFX>"

const part = (name: string, content: string | Uint8Array): ZipPart => ({
  name,
  content: typeof content === "string" ? Buffer.from(content) : content,
})

async function readAll(bytes: Uint8Array) {
  const all = []
  for await (const { name, file } of readSourceFiles("a.zip", bytes)) {
    all.push({
      name,
      state: file.state,
      format: file.format,
      message: file.findings[0]?.message ?? null,
    })
  }
  return all
}

/** One rejected file that stands for the archive, within a second. */
async function expectRefused(bytes: Uint8Array, words: RegExp) {
  const started = performance.now()
  const files = await readAll(bytes)
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(files).toEqual([
    {
      name: "a.zip",
      state: "rejected",
      format: null,
      message: expect.stringMatching(words),
    },
  ])
}

describe("a zip archive", () => {
  it("is its files, each by its name and known by its content", async () => {
    const zip = writeZip([
      part("b/one.txt", MT940),
      part("b/", ""),
      part("__MACOSX/b/._one.txt", "x"),
      part("two.bin", OFX),
      part("readme.pdf", "%PDF"),
    ])
    expect(await readAll(zip)).toMatchObject([
      { name: "a.zip/b/one.txt", state: "parsed", format: "mt940" },
      { name: "a.zip/two.bin", state: "parsed", format: "ofx" },
      { name: "a.zip/readme.pdf", state: "rejected", format: null },
    ])
  })

  it("is not opened inside another", async () => {
    const zip = writeZip([
      part("in.zip", writeZip([part("one.sta", MT940)])),
      part("one.sta", MT940),
    ])
    expect(await readAll(zip)).toMatchObject([
      { name: "a.zip/in.zip", message: expect.stringContaining("another") },
      { name: "a.zip/one.sta", state: "parsed" },
    ])
  })

  it("may hold 200 files, not more", async () => {
    const many = Array.from({ length: 200 }, (_, at) => part(`${at}`, MT940))
    expect(await readAll(writeZip(many))).toHaveLength(200)
    await expectRefused(writeZip([...many, part("x", MT940)]), /more than 200/)
  })

  it("that grows more than a hundredfold is refused", async () => {
    const bomb = Buffer.alloc(150 * 1024 * 1024)
    await expectRefused(writeZip([part("x.xml", bomb)]), /100 times its size/)
    await expectRefused(
      writeZip([
        part("noise", randomBytes(300_000)),
        part("x", bomb.subarray(0, 2e6)),
      ]),
      /100 times its size/
    )
  })

  it("that declares more than 200 MB is refused", async () => {
    const noise = randomBytes(3_000_000)
    const parts = [part("a", noise), part("b", noise)].map((one) => ({
      ...one,
      declared_size: 150 * 1024 * 1024,
    }))
    await expectRefused(writeZip(parts), /more than 200 MB/)
  })

  it("that lies about its size is refused", async () => {
    const lie = { ...part("a", "x".repeat(5_000)), declared_size: 50 }
    await expectRefused(writeZip([lie]), /cannot be opened/)
  })

  it("that is encrypted, damaged, empty or climbs out is refused", async () => {
    await expectRefused(
      writeZip([{ ...part("a", MT940), flags: 1 }]),
      /cannot be opened .*password/
    )
    const zip = writeZip([part("a", MT940)])
    await expectRefused(zip.subarray(0, zip.length - 30), /cannot be opened/)
    await expectRefused(writeZip([]), /holds no file/)
    await expectRefused(
      writeZip([
        part("[Content_Types].xml", "<Types/>"),
        part("x.xml", "<x/>"),
      ]),
      /Excel/
    )
    await expectRefused(writeZip([part("../a", MT940)]), /cannot be opened/)
  })
})
