import { readOptOut } from "../messages/read-opt-out"
import { signOptOut } from "../messages/sign-opt-out"
import { toOptOutAddress } from "../messages/to-opt-out-address"

const SECRET = "a secret of the shop"
const hashOf = (channel: string, address: string, secret = SECRET) =>
  toOptOutAddress({ channel, address, country: "id" }, secret).recipient_hash

it("knows a recipient in any writing, per channel and shop, and keeps no address", () => {
  const hash = hashOf("email", "Budi@Customer.test ")
  expect(hash).toBe(hashOf("email", "budi@customer.test"))
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).not.toBe(hashOf("sms", "budi@customer.test"))
  expect(hash).not.toBe(hashOf("email", "budi@customer.test", "another"))
  const phones = ["+62 812-0000-0001", "6281200000001", "0812 0000 0001"]
  const hashes = phones.map((phone) => hashOf("sms", phone))
  expect(hashes).toEqual(Array(3).fill(hashOf("sms", "+6281200000001")))
  expect(hashOf("sms", "0812 0000 0002")).not.toBe(hashes[0])
})

it.each(["email", "what~s app/é"])(
  "reads its own links of %s only",
  (channel) => {
    const of = (address: string) =>
      toOptOutAddress({ channel, address, country: null }, SECRET)
    const address = of("budi@customer.test")
    const link = signOptOut(address, SECRET)
    const token = decodeURIComponent(link)
    expect(link).toMatch(/^[\w%.-]+(~[\w%.-]+)*$/)
    expect(readOptOut(token, SECRET)).toEqual(address)
    expect(readOptOut(token, "another secret")).toBeNull()
    const other = of("eve@customer.test")
    for (const forged of [
      token.replace(address.recipient_hash, other.recipient_hash),
      `x${token}`,
      `${token}A`,
      token.slice(0, -1),
      token.slice(0, token.lastIndexOf("~")),
      "",
    ]) {
      expect(readOptOut(forged, SECRET)).toBeNull()
    }
  }
)
