import { type KeyPairKeyObjectResult, sign } from "node:crypto"

/** DER of ASN.1, as much of it as a certificate needs (X.690). */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const size =
    body.length < 0x80
      ? Buffer.from([body.length])
      : Buffer.from([0x82, body.length >> 8, body.length & 0xff])
  return Buffer.concat([Buffer.from([tag]), size, body])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)

/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11, without parameters. */
const ALGORITHM = sequence(
  der(0x06, Buffer.from("2a864886f70d01010b", "hex")),
  der(0x05)
)

const NAME = sequence(
  der(
    0x31,
    sequence(
      der(0x06, Buffer.from("550403", "hex")),
      der(0x0c, Buffer.from("test"))
    )
  )
)

const time = (day: string) =>
  der(0x17, Buffer.from(`${day.slice(2).replaceAll("-", "")}000000Z`))

/** A certificate of a key by itself, in PEM, valid between two days. */
export function selfSigned(
  { publicKey, privateKey }: KeyPairKeyObjectResult,
  from: string,
  to: string
): string {
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ALGORITHM,
    NAME,
    sequence(time(from), time(to)),
    NAME,
    publicKey.export({ type: "spki", format: "der" })
  )
  const signature = sign("sha256", body, privateKey)
  const whole = sequence(
    body,
    ALGORITHM,
    der(0x03, Buffer.concat([Buffer.from([0]), signature]))
  )
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? []
  return [
    "-----BEGIN CERTIFICATE-----",
    ...lines,
    "-----END CERTIFICATE-----",
    "",
  ].join("\n")
}
