import { draftParts, draftSentenceKeys } from "../../../types/draft-intake"
import { type DraftFacts, judgeDraft } from "../intake/draft/judge-draft"

const whole: DraftFacts = {
  has_customer: true,
  emails: ["siti@customer.test"],
  phones: [],
  address: {
    ships: true,
    fields: {
      name: "Siti Rahma",
      company: null,
      phone: "+62811",
      address_1: "Jalan Braga 7",
      address_2: null,
      city: "Bandung",
      province: "Jawa Barat",
      postal_code: "40111",
      country_code: "id",
    },
    place: null,
    is_served: null,
  },
  required: { "*": ["city"], id: ["name", "city", "postal_code"] },
  shipping_methods: 1,
  quantities: [2],
  payment_method: "invoice",
  payment_methods: ["card", "invoice"],
}

const unmet = (changes: Partial<DraftFacts>) =>
  judgeDraft({ ...whole, ...changes })
    .filter(({ is_met }) => !is_met)
    .map(({ sentence }) => sentence)

const address = (changes: Partial<DraftFacts["address"]>) => ({
  address: { ...whole.address, ...changes },
})

describe("completeness of a draft", () => {
  it("names every part once, each by a sentence that is listed", () => {
    const parts = judgeDraft(whole)
    expect(parts.map(({ part }) => part)).toEqual(draftParts)
    expect(parts.every(({ is_met }) => is_met)).toBe(true)
    const keys = [whole, { ...whole, quantities: [] }]
      .flatMap(judgeDraft)
      .map(({ sentence }) => sentence.key)
    expect(draftSentenceKeys).toEqual(expect.arrayContaining(keys))
  })

  it.each<[Partial<DraftFacts>, string]>([
    [{ has_customer: false }, "draft_customer_missing"],
    [{ emails: [null], phones: [undefined, " "] }, "draft_contact_missing"],
    [{ shipping_methods: 0 }, "draft_shipping_method_missing"],
    [{ quantities: [0] }, "draft_line_missing"],
    [{ quantities: [] }, "draft_line_missing"],
    [{ payment_method: null }, "draft_payment_terms_missing"],
    [{ payment_method: "barter" }, "draft_payment_terms_missing"],
  ])("lacks by %j: %s", (changes, key) => {
    expect(unmet(changes)).toEqual([{ key, params: {} }])
  })

  it("takes a phone for an e-mail", () => {
    expect(unmet({ emails: [], phones: ["0812"] })).toEqual([])
  })

  it("names the fields that the country needs", () => {
    const fields = { ...whole.address.fields, name: " ", postal_code: null }
    expect(unmet(address({ fields }))).toEqual([
      {
        key: "draft_address_incomplete",
        params: { fields: "name, postal_code" },
      },
    ])
  })

  it("names a place that is on no list, and those it may be", () => {
    const place = { code: null, candidates: ["91.71", "92.71"] }
    expect(
      unmet(address({ place: { ...place, result: "AMBIGUOUS" } }))
    ).toEqual([
      {
        key: "draft_address_ambiguous",
        params: { candidates: "91.71, 92.71" },
      },
    ])
    expect(
      unmet(address({ place: { ...place, candidates: [], result: "UNKNOWN" } }))
    ).toEqual([
      {
        key: "draft_address_incomplete",
        params: { fields: "province, city, district" },
      },
    ])
  })

  it("leaves to the order whether somebody delivers there", () => {
    expect(unmet(address({ is_served: false }))).toEqual([])
  })

  it("asks for no delivery of what is not sent, but of a draft without lines", () => {
    const nowhere = {
      ...address({
        ships: false,
        fields: { ...whole.address.fields, city: null },
      }),
      shipping_methods: 0,
    }
    expect(unmet(nowhere)).toEqual([])
    expect(unmet({ ...nowhere, quantities: [] }).map(({ key }) => key)).toEqual(
      [
        "draft_address_incomplete",
        "draft_shipping_method_missing",
        "draft_line_missing",
      ]
    )
  })
})
