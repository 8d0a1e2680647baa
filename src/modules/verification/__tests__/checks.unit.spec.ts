import { type AddressFacts, checkAddress } from "../checks/check-address"
import { checkIntake } from "../checks/check-intake"
import { checkMoney, type MoneyFacts } from "../checks/check-money"
import { checkStock } from "../checks/check-stock"
import { type Check, runChecks } from "../checks/run-checks"
import { verificationOptions } from "../options"

/** IDR has two decimals in ISO 4217: Rp 150.000 are 15,000,000. */
const paid = (changes: Partial<MoneyFacts>): MoneyFacts => ({
  gross: "15000000",
  credits: "0",
  granted: "0",
  authorised: "0",
  captured: "0",
  refunded: "0",
  requires: "captured",
  pending: false,
  currency_code: "idr",
  payment_kind: "bank_transfer",
  ...changes,
})

const codes = (facts: Partial<MoneyFacts>) =>
  checkMoney(paid(facts)).findings.map(({ code, level }) => [code, level])

describe("money check", () => {
  it("finds Rp 10.000 missing of Rp 150.000", () => {
    const { findings } = checkMoney(paid({ captured: "14000000" }))
    expect(findings).toEqual([
      {
        code: "PAYMENT_SHORT",
        subject: "",
        level: "block",
        output: expect.objectContaining({
          due: "15000000",
          charged: "14000000",
          missing: "1000000",
          charge_status: "PARTIAL",
        }),
      },
    ])
    expect(codes({ captured: "15000000" })).toEqual([])
  })

  it("misses not one minor unit", () => {
    expect(codes({ captured: "14999999" })).toEqual([
      ["PAYMENT_SHORT", "block"],
    ])
    expect(codes({ captured: "15000001" })).toEqual([["PAYMENT_OVER", "warn"]])
  })

  it("lets an authorisation do where it suffices, and only there", () => {
    const authorised = { authorised: "15000000" }
    expect(codes({ ...authorised, requires: "authorised" })).toEqual([])
    expect(codes(authorised)).toEqual([["PAYMENT_NONE", "block"]])
    expect(codes({ requires: "none" })).toEqual([])
  })

  it("says when a payment is under way", () => {
    expect(codes({ pending: true })).toEqual([["PAYMENT_PENDING", "block"]])
    expect(codes({ pending: true, captured: "1" })).toEqual([
      ["PAYMENT_SHORT", "block"],
    ])
  })

  it("holds what asks for no money while a change gives its money back", () => {
    const cod = {
      requires: "none" as const,
      captured: "15000000",
      gives_back: true,
    }
    // All of it was cancelled, and the payout failed, or went.
    expect(codes({ ...cod, promised: "15000000" })).toEqual([
      ["PAYMENT_NONE", "block"],
    ])
    expect(codes({ ...cod, refunded: "15000000" })).toEqual([
      ["PAYMENT_NONE", "block"],
    ])
    // Units are paid back that a kill left in the order.
    expect(codes({ ...cod, promised: "5000000" })).toEqual([
      ["PAYMENT_SHORT", "block"],
    ])
    // Units were cancelled; then the order got others, to be paid at the door.
    expect(codes({ ...cod, refunded: "5000000" })).toEqual([])
    expect(codes({ ...cod, gross: "10000000", promised: "5000000" })).toEqual(
      []
    )
    expect(codes({ ...cod, gives_back: false, promised: "5000000" })).toEqual(
      []
    )
  })

  it("counts a refund back", () => {
    expect(codes({ captured: "15000000", refunded: "15000000" })).toEqual([
      ["PAYMENT_NONE", "block"],
    ])
  })
})

describe("stock check", () => {
  const need = {
    line_id: "l1",
    title: "Cup",
    sku: "CUP",
    inventory_item_id: "i1",
    required: 3,
    reserved: 3,
    waiting: 0,
    locations: [],
  }

  const kept = { deallocated_by: [], was_deallocated: false }
  const short = { ...need, reserved: 1 }

  it("asks nothing while a hold keeps no units", () => {
    const facts = { ...kept, needs: [short], deallocated_by: ["ohold_1"] }
    expect(checkStock(facts)).toMatchObject({ input: facts, findings: [] })
  })

  it("tells what sold out after the units were given back", () => {
    expect(
      checkStock({ ...kept, needs: [short], was_deallocated: true }).findings
    ).toMatchObject([{ code: "BACKORDERED", output: { missing: 2 } }])
  })

  it("passes what is reserved", () => {
    expect(checkStock({ ...kept, needs: [need] }).findings).toEqual([])
  })

  it("lets parts leave while the rest waits in the queue, and only then", () => {
    const levels = (may_leave_in_parts: boolean, waiting: number) =>
      checkStock({
        ...kept,
        may_leave_in_parts,
        needs: [{ ...short, waiting }],
      }).findings.map(({ code, level }) => [code, level])
    expect(levels(true, 2)).toEqual([["OUT_OF_STOCK", "warn"]])
    expect(levels(true, 1)).toEqual([["OUT_OF_STOCK", "block"]])
    expect(levels(false, 2)).toEqual([["OUT_OF_STOCK", "block"]])
  })

  it("sums what two lines lack of one item", () => {
    const { findings } = checkStock({
      ...kept,
      needs: [
        { ...need, reserved: 2 },
        { ...need, line_id: "l2", reserved: 0 },
        { ...need, inventory_item_id: "i2" },
      ],
    })
    expect(findings).toMatchObject([
      { code: "OUT_OF_STOCK", subject: "i1", output: { missing: 4 } },
    ])
  })
})

describe("address check", () => {
  const { required } = verificationOptions.parse({}).address
  const unlisted = { ships: true, place: null, is_served: null }
  const at = (
    result: NonNullable<AddressFacts["place"]>["result"],
    code: string | null,
    candidates: string[] = []
  ): Partial<AddressFacts>["place"] => ({ result, code, candidates })
  const fields = {
    name: "Budi",
    company: null,
    phone: "+6281",
    address_1: "Jalan Melati 5",
    address_2: null,
    city: "Jakarta",
    province: "DKI Jakarta",
    postal_code: "12110",
    country_code: "id",
  }

  it.each([
    ["id", []],
    ["de", []],
  ])("passes a whole address of %s", (country_code, missing) => {
    const facts = {
      ...unlisted,
      fields: { ...fields, country_code },
    }
    expect(checkAddress(facts, required).findings).toEqual(missing)
  })

  it("names the fields that the country needs", () => {
    const bare = { ...fields, phone: " ", postal_code: null, name: "" }
    const missing = (country_code: string) =>
      checkAddress({ ...unlisted, fields: { ...bare, country_code } }, required)
        .findings[0].output.fields
    expect(missing("ID")).toEqual(["name", "phone", "postal_code"])
    expect(missing("us")).toEqual(["name", "postal_code"])
    expect(missing("")).toEqual(["name", "country_code"])
  })

  it("asks nothing of what is not sent", () => {
    const facts = {
      ...unlisted,
      ships: false,
      fields: { ...fields, address_1: null },
      is_served: false,
    }
    expect(checkAddress(facts, required).findings).toEqual([])
  })

  it.each<[Partial<AddressFacts>, unknown[]]>([
    [{ place: at("RESOLVED", "31.74.01") }, []],
    [{ place: at("PROVINCE_CHANGED", "31.74.01") }, []],
    [
      { place: at("AMBIGUOUS", null, ["32.01", "32.71"]) },
      [["ADDRESS_AMBIGUOUS", { candidates: ["32.01", "32.71"] }]],
    ],
    [
      { place: at("UNKNOWN", null) },
      [
        [
          "ADDRESS_INCOMPLETE",
          { fields: ["province", "city", "district"], country: "id" },
        ],
      ],
    ],
    [
      { place: at("RESOLVED", "31.74.01"), is_served: false },
      [["ADDRESS_UNSERVED", { area: "31.74.01" }]],
    ],
    [{ is_served: true }, []],
  ])("judges the place %j", (changes, found) => {
    const facts = { ...unlisted, fields, ...changes }
    expect(
      checkAddress(facts, required).findings.map(({ code, output }) => [
        code,
        output,
      ])
    ).toEqual(found)
  })
})

describe("intake check", () => {
  it("ends a reason when the order knows better, but not lost rows", () => {
    const reasons = ["CUSTOMER_MISSING", "COUNTRY_UNKNOWN", "INTAKE_INCOMPLETE"]
    const found = (has_customer: boolean, has_country: boolean) =>
      checkIntake({ reasons, has_customer, has_country }).findings.map(
        ({ code }) => code
      )
    expect(found(false, false).sort()).toEqual([...reasons].sort())
    expect(found(true, true)).toEqual(["INTAKE_INCOMPLETE"])
  })
})

describe("running checks", () => {
  const short: Check = {
    check: "money",
    onFail: "hold",
    run: () => checkMoney(paid({})),
  }

  it("blocks when a check cannot run, and runs the others", () => {
    const broken: Check = {
      check: "stock",
      onFail: "warn",
      run: () => {
        throw new Error("no stock today")
      },
    }
    const [first, second] = runChecks([broken, short])
    expect(first.findings).toEqual([
      expect.objectContaining({
        code: "CHECK_FAILED",
        subject: "stock",
        level: "block",
        output: { check: "stock", message: "no stock today" },
      }),
    ])
    expect(second.findings[0].code).toBe("PAYMENT_NONE")
  })

  it.each([
    ["warn", "warn"],
    ["off", "info"],
  ] as const)("holds nothing with onFail %s", (onFail, level) => {
    expect(runChecks([{ ...short, onFail }])[0].findings[0].level).toBe(level)
  })

  it("writes down that a check passed", () => {
    const passing = {
      ...short,
      run: () =>
        checkStock({ needs: [], deallocated_by: [], was_deallocated: false }),
    }
    expect(runChecks([passing])[0].findings).toMatchObject([
      { code: "PASSED", level: "info" },
    ])
  })
})
