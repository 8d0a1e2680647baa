import { indexAreas } from "../address/index-areas"
import { locateAddress } from "../address/locate-address"
import { areaCodes } from "../address/area-codes"
import { addressText } from "../identity/address-text"
import { customerKeys } from "../identity/customer-keys"
import { keyedHash } from "../../../signature/keyed-hash"

const nobody = {
  channel: null,
  number: null,
  customer_id: null,
  email: null,
  phone: null,
  country: "ID",
}

describe("knowing a customer again", () => {
  it.each([
    ["0812-0000-0002", "+62 812 0000 0002"],
    ["(021) 1234567", "+62211234567"],
  ])("takes %s and %s for one phone", (a, b) => {
    const [first] = customerKeys({ ...nobody, phone: a })
    expect(customerKeys({ ...nobody, phone: b, country: null })).toEqual([
      first,
    ])
  })

  it("keeps the digits of what is no phone, and ignores case and space", () => {
    expect(customerKeys({ ...nobody, phone: "ext. 12" })).toEqual(["phone:12"])
    expect(customerKeys({ ...nobody, email: " A@B.test " })).toEqual([
      "email:a@b.test",
    ])
    expect(customerKeys({ ...nobody, email: " ", phone: "" })).toEqual([])
  })

  it("keeps channels' numbers apart, whatever stands in them", () => {
    const one = { ...nobody, channel: "a", number: "b:c" }
    const other = { ...nobody, channel: "a:b", number: "c" }
    expect(customerKeys(one)).not.toEqual(customerKeys(other))
  })

  it("hashes equal texts alike, under another secret otherwise", () => {
    const hash = keyedHash("email:a@b.test", "secret")
    expect(hash).toMatch(/^[\w-]{22}$/)
    expect(keyedHash("email:a@b.test", "secret")).toBe(hash)
    expect(keyedHash("email:a@b.test", "other")).not.toBe(hash)
  })

  it("reads an address however it was typed", () => {
    const address = {
      country_code: "id",
      postal_code: "12110",
      city: "Jakarta Selatan",
      address_1: "Jl. Melati No. 5",
      address_2: null,
    }
    expect(
      addressText({
        ...address,
        city: "JAKARTA  SELATAN",
        address_1: "jl melati no 5",
      })
    ).toBe(addressText(address))
    expect(addressText({ ...address, address_1: " " })).toBeNull()
  })
})

describe("an address without a district", () => {
  const index = indexAreas([
    { code: "32", name: "Jawa Barat" },
    { code: "32.01", name: "Kabupaten Bogor" },
    { code: "32.71", name: "Kota Bogor" },
    { code: "32.73", name: "Kota Bandung" },
    { code: "32.73.01", name: "Sukasari" },
    { code: "32.01.01", name: "Cibinong" },
  ])
  const at = (city: string, province = "Jawa Barat", district = "") =>
    locateAddress({ country: "id", province, city, district }, index)

  it.each([
    ["Bandung", "Jawa Barat", "RESOLVED", "32.73"],
    ["Kota Bogor", "", "RESOLVED", "32.71"],
    ["Bogor", "Jawa Barat", "AMBIGUOUS", null],
    ["Bandung", "Banten", "PROVINCE_CHANGED", "32.73"],
    ["Atlantis", "Jawa Barat", "UNKNOWN", null],
  ])("%s in %s is %s", (city, province, result, code) => {
    expect(at(city, province)).toMatchObject({ result, code })
  })

  it("names the cities that it may be", () => {
    expect(at("Bogor").candidates).toEqual(["32.01", "32.71"])
  })

  it("resolves the district where it is named", () => {
    const place = at("Bandung", "Jawa Barat", "Sukasari")
    expect(place).toMatchObject({ result: "RESOLVED", code: "32.73.01" })
    expect(areaCodes(place.code)).toEqual(["32.73.01", "32.73", "32"])
    expect(areaCodes(null)).toEqual([])
  })
})
