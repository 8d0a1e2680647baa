import { createHash } from "node:crypto"
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import { DuckDBInstance } from "@duckdb/node-api"
import { readPublished } from "../read-published"
import { receiveGeneration } from "../receive-generation"

describe("receiveGeneration", () => {
  let directory: string

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "order-cycle-receive-"))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  /** A generation as far as publishing looks at it. */
  const make = async (generation: string, as_of: string) => {
    const file = path.join(directory, "made.duckdb")
    const instance = await DuckDBInstance.create(file)
    const connection = await instance.connect()
    await connection.run(
      `create table meta_export as select '${generation}' as generation,
         timestamptz '${as_of}' as as_of, 1 as rows_total`
    )
    connection.closeSync()
    instance.closeSync()
    const content = readFileSync(file)
    rmSync(file)
    const sha256 = createHash("sha256").update(content).digest("hex")
    const share = { generation, as_of, bytes: content.length, sha256 }
    return { content, share }
  }

  const receive = (
    { content, share }: Awaited<ReturnType<typeof make>>,
    sent: Buffer = content
  ) => receiveGeneration(directory, share, async () => Readable.from([sent]))

  it("publishes what came, and keeps three", async () => {
    for (const day of [1, 2, 3, 4]) {
      const made = await make(`gen-${day}`, `2026-04-0${day}T00:00:00.000Z`)
      expect(await receive(made)).toBe("received")
    }
    expect(await readPublished(directory)).toMatchObject({
      generation: "gen-4",
      as_of: "2026-04-04T00:00:00.000Z",
    })
    expect(
      readdirSync(directory).filter((name) => name.startsWith("gen-"))
    ).toEqual(["gen-2.duckdb", "gen-3.duckdb", "gen-4.duckdb"])
  })

  it("keeps what is as new or newer, whatever its number", async () => {
    await receive(await make("gen-1", "2026-04-02T00:00:00.000Z"))
    const same = await make("gen-1", "2026-04-02T00:00:00.000Z")
    expect(await receive(same)).toBe("kept")
    const older = await make("gen-9", "2026-04-01T00:00:00.000Z")
    expect(await receive(older)).toBe("kept")
    expect(await readPublished(directory)).toMatchObject({
      generation: "gen-1",
    })
  })

  it("takes the next number where the exporter began anew", async () => {
    await receive(await make("gen-7", "2026-04-01T00:00:00.000Z"))
    await receive(await make("gen-1", "2026-04-02T00:00:00.000Z"))
    expect(await readPublished(directory)).toMatchObject({
      generation: "gen-1",
      file: expect.stringContaining("gen-8.duckdb"),
    })
  })

  it.each([
    ["cut short", (content: Buffer) => content.subarray(1), /bytes came of/],
    [
      "changed",
      (content: Buffer) => Buffer.from(content.map((byte) => byte ^ 1)),
      /another SHA-256/,
    ],
    [
      "too long",
      (content: Buffer) => Buffer.concat([content, content]),
      /More than \d+ bytes came/,
    ],
  ])("refuses what came %s and keeps the old", async (_, spoil, reason) => {
    await receive(await make("gen-1", "2026-04-01T00:00:00.000Z"))
    writeFileSync(path.join(directory, ".build-2.duckdb"), "of the dead")
    const next = await make("gen-2", "2026-04-02T00:00:00.000Z")
    await expect(receive(next, spoil(next.content))).rejects.toThrow(reason)
    expect(await readPublished(directory)).toMatchObject({
      generation: "gen-1",
    })
    expect(existsSync(path.join(directory, ".build-2.duckdb"))).toBe(false)
  })
})
