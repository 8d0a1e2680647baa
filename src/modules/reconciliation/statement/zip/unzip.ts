import { type Entry, fromBufferPromise, type ZipFile } from "yauzl"
import { BadStatement } from "../bad-statement"

const MOST_ENTRIES = 200
const MOST_BYTES = 200 * 1024 * 1024
const MOST_RATIO = 100

/** Office files are zip archives that begin with this. */
const OFFICE_PART = "[Content_Types].xml"

export type UnzippedFile = { name: string; bytes: Uint8Array }

/**
 * The files of a zip archive, one after another. An archive that unpacks to
 * more than statements do is refused before anything of it is unpacked.
 *
 * @throws BadStatement for such an archive, and one that is damaged.
 */
export async function* unzip(bytes: Uint8Array): AsyncGenerator<UnzippedFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const archive = await orDamaged(() =>
    fromBufferPromise(buffer, { lazyEntries: true })
  )
  const files = await orDamaged(() => listFiles(archive))
  refuseBomb(files, bytes.length)
  for (const entry of files) {
    const content = await orDamaged(() => inflate(archive, entry))
    yield { name: entry.fileName, bytes: content }
  }
}

/** @throws BadStatement for what is wrong with an archive's bytes. */
async function orDamaged<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof BadStatement) {
      throw error
    }
    throw new BadStatement(
      `The zip archive cannot be opened (${(error as Error).message}). Pack ` +
        "it again, without a password."
    )
  }
}

async function listFiles(archive: ZipFile): Promise<Entry[]> {
  const files: Entry[] = []
  let count = 0
  for await (const entry of archive.eachEntry()) {
    count += 1
    if (count > MOST_ENTRIES) {
      throw new BadStatement(
        `The zip archive holds more than ${MOST_ENTRIES} files. Pack fewer.`
      )
    }
    if (isFile(entry.fileName)) {
      files.push(entry)
    }
  }
  if (files.some(({ fileName }) => fileName === OFFICE_PART)) {
    throw new BadStatement(
      "This is an Excel workbook or another Office file. Save it as CSV, or " +
        "download the bank's own format."
    )
  }
  if (!files.length) {
    throw new BadStatement("The zip archive holds no file.")
  }
  return files
}

/** Folders, and what a Mac adds of its own, are no files. */
const isFile = (name: string) =>
  !name.endsWith("/") && !/^__MACOSX\/|(^|\/)\.[^/]+$/.test(name)

/** Declared sizes are enough: inflating stops where they do not hold. */
function refuseBomb(files: Entry[], packed: number): void {
  const size = files.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (size > MOST_BYTES) {
    throw new BadStatement(
      "The zip archive unpacks to more than 200 MB. Pack fewer files."
    )
  }
  const grows = (to: number, from: number) => to > from * MOST_RATIO
  if (
    grows(size, packed) ||
    files.some((one) => grows(one.uncompressedSize, one.compressedSize))
  ) {
    throw new BadStatement(
      `The zip archive unpacks to more than ${MOST_RATIO} times its size, ` +
        "which statements do not. It was not unpacked."
    )
  }
}

async function inflate(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of await archive.openReadStreamPromise(entry)) {
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
