import { deflateSync } from "node:zlib"

const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  // No reader that we use looks at a chunk's checksum.
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}

/** A PNG of 2 × 2 pixels of one colour, with alpha when it has four values. */
export function pngFile(colour: number[], idat?: Buffer): Buffer {
  const type = colour.length === 4 ? 6 : 2
  const row = [0, ...colour, ...colour]
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, type, 0, 0, 0])),
    chunk("IDAT", idat ?? deflateSync(Buffer.from([...row, ...row]))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** The head of a JPEG of 2 × 2 pixels, which is all that a PDF reads of it. */
export const jpegFile = (): Buffer =>
  Buffer.from("ffd8ffc0000b080002000201011100ffd9", "hex")

export const dataUrl = (bytes: Buffer, type = "png"): string =>
  `data:image/${type};base64,${bytes.toString("base64")}`
