import { crc32, deflateRawSync } from "node:zlib"

export type ZipPart = {
  name: string
  content: Uint8Array
  /** What the archive says of it, if not the truth. */
  declared_size?: number
  /** General purpose bits: 1 is encrypted. */
  flags?: number
}

/** A zip archive of deflated parts, as APPNOTE 6.3 describes it. */
export function writeZip(parts: ZipPart[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, declared_size, flags = 0 } of parts) {
    const packed = deflateRawSync(content)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declared_size ?? content.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([mark(3, 4), common, title, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([mark(1, 2), Buffer.from([20, 0]), common, place, title])
    )
    files.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, list, mark(5, 6), end])
}

const mark = (one: number, two: number) => Buffer.from([0x50, 0x4b, one, two])
