import { fromCoreUnits } from "../facts/from-core-units"
import { isTakenByService } from "../facts/is-taken-by-service"
import { type CartonFacts, toCarton } from "../facts/to-carton"
import { type ItemProfileFacts, toPackItem } from "../facts/to-pack-item"
import { type ServiceTermsFacts, toServiceRate } from "../facts/to-service-rate"
import { packingOptions } from "../options"

const options = packingOptions.parse({})

const core = { length: 210, width: 148, height: 30, weight: 450 }

const profile: ItemProfileFacts = {
  length_mm: 300,
  width_mm: 80,
  height_mm: 80,
  weight_g: 1200,
  vertical: "h",
  max_per_box: 6,
  group: "set",
  tags: ["glass"],
  apart: ["acid"],
  nothing_on_top: true,
  max_load_g: 0,
  own_box: false,
  bottom_only: true,
  wrap_mm: 0,
}

const bare: ItemProfileFacts = {
  ...profile,
  length_mm: null,
  width_mm: null,
  height_mm: null,
  weight_g: null,
  vertical: null,
}

const pack = (
  given: Partial<Parameters<typeof toPackItem>[0]>,
  section: Record<string, unknown> = {}
) =>
  toPackItem(
    {
      row: 2,
      inventory_item_id: "iitem_1",
      quantity: 3,
      core,
      profile: null,
      ...given,
    },
    packingOptions.parse(section)
  )

describe("goods to pack", () => {
  it("have core's numbers and no rule where there is no profile", () => {
    expect(pack({})).toEqual({
      row: 2,
      item_id: "iitem_1",
      quantity: 3,
      length_mm: 210,
      width_mm: 148,
      height_mm: 30,
      weight_g: 450,
      vertical: "lwh",
      max_per_box: null,
      group: null,
      tags: [],
      apart: [],
      nothing_on_top: false,
      max_load_g: null,
      own_box: false,
      bottom_only: false,
    })
  })

  it("have the profile's numbers and rules before core's", () => {
    expect(pack({ profile })).toMatchObject({
      length_mm: 300,
      width_mm: 80,
      height_mm: 80,
      weight_g: 1200,
      vertical: "h",
      max_per_box: 6,
      group: "set",
      tags: ["glass"],
      apart: ["acid"],
      nothing_on_top: true,
      max_load_g: 0,
      bottom_only: true,
    })
  })

  it("keep core's numbers where the profile has none, rules stay", () => {
    expect(pack({ profile: bare })).toMatchObject({
      length_mm: 210,
      width_mm: 148,
      height_mm: 30,
      weight_g: 450,
      vertical: "lwh",
      group: "set",
    })
    expect(pack({ profile: { ...profile, weight_g: null } })).toMatchObject({
      length_mm: 300,
      weight_g: 450,
    })
  })

  it("never mix a side of the profile with sides of core", () => {
    const half = { ...bare, length_mm: 300 }
    expect(pack({ profile: half })).toMatchObject({
      length_mm: 300,
      width_mm: null,
      height_mm: null,
    })
  })

  it.each([null, { length: 0, width: null, height: -1, weight: 0 }])(
    "are not measured, never 0: %s",
    (given) => {
      expect(pack({ core: given })).toMatchObject({
        length_mm: null,
        width_mm: null,
        height_mm: null,
        weight_g: null,
      })
    }
  )

  it("weigh 0 g where somebody measured that", () => {
    expect(pack({ profile: { ...profile, weight_g: 0 } }).weight_g).toBe(0)
  })

  it("are wrapped at each side, whoever measured them", () => {
    expect(pack({ profile: { ...bare, wrap_mm: 5 } })).toMatchObject({
      length_mm: 220,
      width_mm: 158,
      height_mm: 40,
      weight_g: 450,
    })
    expect(
      pack({ core: null, profile: { ...bare, wrap_mm: 5 } }).length_mm
    ).toBeNull()
  })

  it.each([
    ["any", "lwh"],
    ["flat", "h"],
    ["none", "as_given"],
  ])("lie by default as the option says: %s", (rotation, vertical) => {
    expect(pack({}, { rotation }).vertical).toBe(vertical)
    expect(pack({ profile }, { rotation }).vertical).toBe("h")
  })
})

describe("core's units", () => {
  it.each([
    ["mm", 210, 210],
    ["cm", 21, 210],
    ["cm", 1.1, 11],
    ["m", 0.3, 300],
    ["in", 10, 254],
    ["in", 3, 77],
    ["mm", 0.2, 1],
  ] as const)("%s: %d is %d mm", (length, given, mm) => {
    const units = { length, weight: "g" as const }
    expect(fromCoreUnits("length", given, units)).toBe(mm)
  })

  it.each([
    ["g", 450, 450],
    ["g", 0.4, 1],
    ["kg", 1.2, 1200],
    ["oz", 16, 454],
    ["lb", 1, 454],
    ["lb", 10_000, 4_535_924],
  ] as const)("%s: %d is %d g", (weight, given, g) => {
    const units = { length: "mm" as const, weight }
    expect(fromCoreUnits("weight", given, units)).toBe(g)
  })

  it.each([null, 0, -3, NaN, Infinity])("%d is not measured", (given) => {
    expect(fromCoreUnits("length", given, options.units)).toBeNull()
  })

  it("are refused where nobody knows them", () => {
    expect(
      packingOptions.safeParse({ units: { length: "furlong" } }).success
    ).toBe(false)
  })
})

const carton: CartonFacts = {
  id: "ocart_m",
  kind: "box",
  inner_length_mm: 300,
  inner_width_mm: 200,
  inner_height_mm: 100,
  outer_length_mm: 306,
  outer_width_mm: 206,
  outer_height_mm: 112,
  tare_g: 160,
  max_gross_g: 15_000,
  max_per_order: 2,
  pad_mm: 10,
  fill_percent: 90,
  price_minor: "250000",
  currency_code: "idr",
}

const terms: ServiceTermsFacts = {
  currency_code: "idr",
  divisor: 6000,
  step_g: 1000,
  tolerance_g: 300,
  min_g: 1000,
  per_parcel_minor: "0",
  per_step_minor: "900000",
  max_gross_g: null,
  max_edge_mm: null,
  max_colli: null,
}

describe("cartons", () => {
  it("are offered with what is not reserved, named by id", () => {
    expect(toCarton(carton, { on_hand: 10, reserved: 4 }, terms)).toEqual({
      carton_id: "ocart_m",
      kind: "box",
      inner_length_mm: 300,
      inner_width_mm: 200,
      inner_height_mm: 100,
      outer_length_mm: 306,
      outer_width_mm: 206,
      outer_height_mm: 112,
      tare_g: 160,
      max_gross_g: 15_000,
      stock: 6,
      max_per_order: 2,
      price_minor: 250_000n,
      pad_mm: 10,
      fill_percent: 90,
    })
  })

  it("have no limit where nobody counted, and none left where all are promised", () => {
    expect(toCarton(carton, null, null).stock).toBeNull()
    expect(toCarton(carton, { on_hand: 4, reserved: 4 }, null).stock).toBe(0)
  })

  it("are never heavier than the courier takes", () => {
    const most = (own: number | null, couriers: number | null) =>
      toCarton({ ...carton, max_gross_g: own }, null, {
        ...terms,
        max_gross_g: couriers,
      }).max_gross_g
    expect(most(15_000, 10_000)).toBe(10_000)
    expect(most(15_000, 30_000)).toBe(15_000)
    expect(most(null, 30_000)).toBe(30_000)
    expect(most(null, null)).toBeNull()
  })

  it("cost what they cost only in the service's currency", () => {
    const usd = { ...terms, currency_code: "usd" }
    expect(toCarton(carton, null, usd).price_minor).toBe(0n)
    expect(toCarton(carton, null, null).price_minor).toBe(0n)
  })

  it("are left out where the courier takes no parcel of that size", () => {
    const takes = (limits: Partial<ServiceTermsFacts>) =>
      isTakenByService(carton, { ...terms, ...limits })
    expect(takes({ max_edge_mm: 306 })).toBe(true)
    expect(takes({ max_edge_mm: 305 })).toBe(false)
    expect(takes({ max_gross_g: 161 })).toBe(true)
    expect(takes({ max_gross_g: 160 })).toBe(false)
  })
})

it("reads a service's terms with its money as whole numbers", () => {
  expect(toServiceRate(terms)).toEqual({
    currency_code: "idr",
    divisor: 6000,
    step_g: 1000,
    tolerance_g: 300,
    min_g: 1000,
    per_step_minor: 900_000n,
    per_parcel_minor: 0n,
  })
})
