import { parseProfile } from "../../csv/parse-profile"
import { readCsv } from "../../csv/read-csv"
import type { ReadSource } from "../../statement"
import { readAdyen } from "../adyen/read-adyen"
import { readPaypal } from "../paypal/read-paypal"
import { roundingTolerance } from "../rounding-tolerance"
import { readStripe, recognisesStripe } from "../stripe/read-stripe"
import { readXendit } from "../xendit/read-xendit"

const codesOf = ({ findings }: ReadSource) => findings.map(({ code }) => code)
const csv = (...rows: string[]) => `${rows.join("\n")}\n`

describe("what rounding explains", () => {
  it.each([
    [0, 1n],
    [1, 1n],
    [2, 1n],
    [3, 2n],
    [5, 3n],
  ])("of %d lines is %d units", (lines, units) => {
    expect(roundingTolerance(lines, 1n)).toBe(units)
    expect(roundingTolerance(lines, 100n)).toBe(units * 100n)
  })
})

describe("Stripe", () => {
  const HEAD =
    "automatic_payout_id,source_id,balance_transaction_id,payment_intent_id,created,currency,gross,fee,net,reporting_category,customer_facing_amount,customer_facing_currency"
  const row = (
    payout: string,
    id: string,
    money: string,
    category: string,
    seen = ",",
    currency = "eur"
  ) =>
    `${payout},${id},txn_${id},pi_${id},2026-10-05 08:01:11,${currency},${money},${category},${seen}`
  const read = (...rows: string[]) => readStripe(csv(HEAD, ...rows))

  it("keeps rounding as one line of its own", () => {
    const { statements, findings } = read(
      row("po_1", "ch_1", "10.00,0.30,9.70", "charge"),
      row("po_1", "ch_2", "10.00,0.30,9.70", "charge"),
      row("po_1", "ch_3", "10.00,0.30,9.70", "charge"),
      row("po_1", "po_1", "-29.12,0.00,-29.12", "payout")
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({ tie: "rounding", gap_minor: 2n })
    const rounding = statements[0].lines.filter(
      ({ kind }) => kind === "rounding"
    )
    expect(rounding).toEqual([
      expect.objectContaining({ amount_minor: 2n, currency: "EUR" }),
    ])
  })

  it("names a gap that rounding does not explain, at the payout's line", () => {
    const { statements, findings } = read(
      row("po_1", "ch_1", "10.00,0.30,9.70", "charge"),
      row("po_1", "po_1", "-9.72,0.00,-9.72", "payout")
    )
    expect(statements[0]).toMatchObject({ tie: "break", gap_minor: 2n })
    expect(findings).toEqual([
      expect.objectContaining({ code: "B08", severity: "error", line: 3 }),
    ])
    expect(statements[0].lines).toHaveLength(2)
  })

  it("reads a payout of either sign, and one that takes money back", () => {
    const paid = (sign: string) =>
      read(
        row("po_1", "ch_1", "10.00,0.30,9.70", "charge"),
        row("po_1", "po_1", `${sign}9.70,0.00,${sign}9.70`, "payout")
      ).statements[0]
    expect(paid("-")).toEqual({
      ...paid(""),
      lines: [
        paid("").lines[0],
        { ...paid("").lines[1], raw: expect.any(String) },
      ],
    })
    const negative = (sign: string) =>
      read(
        row("po_2", "re_1", "-10.00,0.00,-10.00", "refund"),
        row("po_2", "po_2", `${sign}10.00,0.00,${sign}10.00`, "payout")
      ).statements[0]
    for (const sign of ["", "-"]) {
      expect(negative(sign)).toMatchObject({
        tie: "ok",
        settlement: { payout_minor: -1000n },
      })
    }
  })

  it("leaves open what no automatic payout took", () => {
    const { statements, findings } = read(
      row("", "ch_1", "10.00,0.30,9.70", "charge"),
      row("", "po_9", "-5.00,0.00,-5.00", "payout")
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      id: null,
      tie: "none",
      gap_minor: null,
      settlement: { payout_minor: 500n },
    })
  })

  it("keeps a dispute's fee apart from what was disputed", () => {
    const { statements } = read(
      row("po_1", "dp_1", "-349.99,7.50,-357.49", "dispute"),
      row("po_1", "dp_1", "349.99,0.00,349.99", "dispute_reversal")
    )
    expect(statements[0].lines).toEqual([
      expect.objectContaining({
        kind: "chargeback",
        amount_minor: -35749n,
        parts: { gross_minor: -34999n, fee_minor: 750n, tax_minor: 0n },
      }),
      expect.objectContaining({
        kind: "chargeback_reversal",
        amount_minor: 34999n,
        parts: { gross_minor: 34999n, fee_minor: 0n, tax_minor: 0n },
      }),
    ])
  })

  it("names every row by what moved, then by all its other ids", () => {
    const [line] = read(row("po_1", "ch_1", "1.00,0.00,1.00", "charge"))
      .statements[0].lines
    expect(line.refs).toEqual({
      customer: null,
      bank: "ch_1",
      end_to_end: null,
      structured: null,
      others: ["pi_ch_1", "txn_ch_1"],
    })
    expect(line.original).toBeNull()
  })

  it("keeps what the customer saw in another currency", () => {
    const [line] = read(
      row("po_1", "ch_1", "9.00,0.00,9.00", "charge", "10.00,usd")
    ).statements[0].lines
    expect(line.original).toEqual({
      amount: "10.00",
      currency: "USD",
      rate: null,
    })
  })

  it.each([
    ["idr", "150000.00,0.00,150000.00", 15000000n],
    ["huf", "12990.00,0.00,12990.00", 1299000n],
    ["kwd", "1.240,0.000,1.240", 1240n],
    ["jpy", "5000,0,5000", 5000n],
  ])("reads %s in main units", (currency, money, minor) => {
    const [line] = read(row("po_1", "c", money, "charge", ",", currency))
      .statements[0].lines
    expect(line.amount_minor).toBe(minor)
  })

  it("leaves a row out that cannot be read, and says where", () => {
    const source = read(
      row("po_1", "ch_1", "1O.00,0.00,10.00", "charge"),
      row("po_1", "ch_2", "10.00,0.00,10.00", "charge"),
      row("po_1", "ch_3", "10.00,0.00,10.00", "charge", ",", "eux")
    )
    expect(source.statements[0]).toMatchObject({ entries: 2, unreadable: 1 })
    expect(source.findings).toEqual([
      expect.objectContaining({
        code: "E05",
        line: 2,
        column: 7,
        statement: 0,
      }),
      expect.objectContaining({
        code: "E05",
        line: 4,
        column: 6,
        statement: null,
      }),
    ])
  })

  it("counts a type that nobody knows and says so once", () => {
    const source = read(
      row("po_1", "x_1", "1.00,0.00,1.00", "moon_landing"),
      row("po_1", "x_2", "1.00,0.00,1.00", "moon_landing")
    )
    expect(source.statements[0].lines[0].kind).toBe("unknown")
    expect(source.statements[0].settlement?.net_minor).toBe(200n)
    expect(source.findings).toEqual([
      expect.objectContaining({ code: "A20", severity: "info", line: 2 }),
    ])
  })

  it("names the columns that are missing", () => {
    const text = csv(
      "balance_transaction_id,currency,gross,fee,net",
      "txn,eur,1,0,1"
    )
    expect(recognisesStripe(text)).toBe(true)
    expect(() => readStripe(text)).toThrow(
      "lacks the columns reporting_category, source_id, created or created_utc, automatic_payout_id or payout_id."
    )
    expect(() => readStripe(csv(HEAD))).toThrow("no rows")
  })

  it("reads semicolons, which a spreadsheet may have put", () => {
    const text = csv(HEAD, row("p", "c", "1.00,0.00,1.00", "charge"))
    expect(readStripe(text.replaceAll(",", ";")).statements).toHaveLength(1)
  })
})

describe("Adyen", () => {
  const HEAD =
    "Merchant Account,Psp Reference,Merchant Reference,Creation Date,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Batch Number"
  const row = (type: string, psp: string, rest: string, batch = "7") =>
    `Toko,${psp},1001,2026-10-05 10:25:36,${type},mod-${psp},${rest},${batch}`
  const read = (...rows: string[]) => readAdyen(csv(HEAD, ...rows))

  it("takes the direction from the column, of a reserve as well", () => {
    const [{ lines }] = read(
      row("ReserveAdjustment", "", ",,,,EUR,50.00,,,"),
      row("ReserveAdjustment", "", ",,,,EUR,,50.00,,"),
      row("Refunded", "1", "EUR,20.00,,1,EUR,20.00,,,"),
      row("RefundedReversed", "1", "EUR,,20.00,1,EUR,,20.00,,")
    ).statements
    expect(lines.map(({ kind, amount_minor }) => [kind, amount_minor])).toEqual(
      [
        ["reserve_hold", -5000n],
        ["reserve_release", 5000n],
        ["refund", -2000n],
        ["refund", 2000n],
      ]
    )
  })

  it("converts at the row's rate and forgives half a minor unit", () => {
    const settled = (net: string) =>
      read(row("Settled", "5", `USD,,5.35,0.9234,EUR,,${net},0.15,`))
    expect(codesOf(settled("4.79"))).toEqual([])
    expect(codesOf(settled("4.80"))).toEqual(["E06"])
    const [line] = settled("4.79").statements[0].lines
    expect(line).toMatchObject({
      amount_minor: 479n,
      parts: { gross_minor: 494n, fee_minor: 15n },
      original: { amount: "5.35", currency: "USD", rate: "0.9234" },
    })
  })

  it("says when gross less fees is not net", () => {
    const { findings } = read(
      row("Settled", "1", "EUR,,10.00,1,EUR,,9.75,,0.30")
    )
    expect(findings).toEqual([
      expect.objectContaining({ code: "E06", severity: "warning", line: 2 }),
    ])
    expect(findings[0].message).toContain("-0.05 EUR")
  })

  it("names a payout by what the bank will write", () => {
    const { statements } = read(
      row("Settled", "1", "EUR,,10.00,1,EUR,,10.00,,"),
      `Toko,,,2026-10-07 21:29:37,MerchantPayout,"TX1XT batch 7, Toko",,,,,EUR,10.00,,,,7`
    )
    expect(statements[0]).toMatchObject({ id: "7", tie: "ok", gap_minor: 0n })
    expect(statements[0].lines[1]).toMatchObject({
      kind: "payout",
      refs: { bank: "TX1XT" },
      text: "TX1XT batch 7, Toko",
    })
    expect(statements[0].lines[0].refs).toMatchObject({
      customer: "1001",
      bank: "mod-1",
      others: ["1"],
    })
  })

  it("keeps batches of two accounts with one number apart", () => {
    const first = row("Settled", "1", "EUR,,10.00,1,EUR,,10.00,,")
    const source = read(first, first.replace("Toko", "Other"))
    expect(source.statements.map(({ account }) => account)).toEqual([
      "Toko",
      "Other",
    ])
  })
})

describe("PayPal", () => {
  const HEAD =
    '"CH","Transaction ID","Invoice ID","PayPal Reference ID","Transaction Event Code","Transaction Initiation Date","Transaction Completion Date","Transaction Debit or Credit","Gross Transaction Amount","Gross Transaction Currency","Fee Debit or Credit","Fee Amount","Fee Currency"'
  const row = (id: string, code: string, money: string, ref = "") =>
    `"SB","${id}","1001","${ref}","${code}","2026/10/07 00:00:30 -0700","2026/10/08 00:00:30 -0700",${money}`
  const read = (rows: string[], ends: string[]) =>
    readPaypal(
      csv(
        '"RH","2026/10/08 03:00:00 -0700","A","TOKO123","012"',
        '"FH","01"',
        '"SH","2026/10/07 00:00:00 -0700","2026/10/07 23:59:59 -0700","TOKO123"',
        HEAD,
        ...rows,
        ...ends
      )
    )
  const sale = row("PP1", "T0006", "CR,5200,EUR,DR,225,EUR")

  it("ties on its footer, outside of which a withdrawal stands", () => {
    const { statements, findings } = read(
      [sale, row("PP2", "T0400", "DR,3000,EUR,,,")],
      [
        '"SF","EUR",5200,0,225,0',
        '"SC",2',
        '"RF","EUR",5200,0,225,0',
        '"RC",2',
        '"FF",2',
      ]
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      account: "TOKO123",
      from: "2026-10-07",
      tie: "ok",
      gap_minor: 0n,
      settlement: { net_minor: 4975n, payout_minor: 3000n },
    })
  })

  it("says which sum or count of the footer differs", () => {
    const { statements, findings } = read(
      [sale],
      ['"SF","EUR",5300,0,225,0', '"SC",2']
    )
    expect(statements[0]).toMatchObject({ tie: "break", gap_minor: 100n })
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["E02", 7],
      ["E02", 6],
    ])
  })

  it("reads fees of a footer in either order", () => {
    const { statements, findings } = read(
      [sale, row("PP3", "T1107", "DR,134,EUR,CR,47,EUR")],
      ['"SF","EUR",5200,134,47,225', '"RF","EUR",5200,134,47,225']
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({ tie: "ok", gap_minor: 0n })
  })

  it("does not tie without a footer, nor by the sums of other files", () => {
    const { statements, findings } = readPaypal(
      csv(
        '"RH","2026/10/08","A","TOKO123","012"',
        '"FH","02"',
        '"SH","2026/10/07 00:00:00 -0700","2026/10/07 23:59:59 -0700","TOKO123"',
        HEAD,
        sale,
        '"SC",1',
        '"RF","EUR",99999,0,225,0',
        '"RC",70'
      )
    )
    expect(findings).toEqual([])
    expect(statements[0].tie).toBe("none")
  })

  it("pairs the sides of a conversion by their reference", () => {
    const { statements } = read(
      [
        row("PP5", "T0200", "DR,1000,USD,,,", "PP1"),
        row("PP6", "T0200", "CR,92300,JPY,,,", "PP1"),
      ],
      []
    )
    expect(statements.map(({ lines }) => lines[0])).toEqual([
      expect.objectContaining({
        kind: "fx",
        amount_minor: -1000n,
        original: { amount: "-92300", currency: "JPY", rate: null },
      }),
      expect.objectContaining({
        kind: "fx",
        amount_minor: 92300n,
        original: { amount: "10.00", currency: "USD", rate: null },
      }),
    ])
  })

  it.each([
    ["T0000", "CR", "capture"],
    ["T0001", "DR", "transfer_out"],
    ["T0106", "DR", "fee"],
    ["T1106", "DR", "chargeback"],
    ["T1107", "DR", "refund"],
    ["T1111", "CR", "reserve_release"],
    ["T1200", "CR", "adjustment"],
    ["T1201", "DR", "chargeback"],
    ["T1202", "CR", "chargeback_reversal"],
    ["T1500", "DR", "reserve_hold"],
    ["T2103", "DR", "reserve_hold"],
    ["T2104", "CR", "reserve_release"],
    ["T0300", "CR", "transfer_in"],
    ["T9999", "CR", "unknown"],
    ["X", "CR", "unknown"],
  ])("%s %s is %s", (code, side, kind) => {
    const { statements } = read([row("PP1", code, `${side},100,EUR,,,`)], [])
    expect(statements[0].lines[0].kind).toBe(kind)
  })

  it("refuses an amount without direction, keeps the rest", () => {
    const source = read([row("PP2", "T0006", "X,100,EUR,,,"), sale], [])
    expect(source.statements[0]).toMatchObject({ entries: 2, unreadable: 1 })
    expect(source.findings[0]).toMatchObject({
      code: "E05",
      line: 5,
      column: 8,
    })
  })

  it("leaves a record out that is none", () => {
    const source = read([sale, '"ZZ",1'], [])
    expect(source.findings).toEqual([
      expect.objectContaining({ code: "E05", line: 6, column: 1 }),
    ])
  })

  it("reads the columns by name", () => {
    const turned = (line: string) => {
      const [type, ...fields] = line.split(",")
      return [type, ...fields.reverse()].join(",")
    }
    const text = csv('"RH"', '"SH","","","A"', turned(HEAD), turned(sale))
    expect(readPaypal(text).statements[0].lines[0].amount_minor).toBe(4975n)
  })
})

describe("Xendit", () => {
  const HEAD =
    "Product ID,Transaction ID,Transaction Type,Line Type,Reference,Currency,Amount,Balance,Created Date ISO"
  const row = (id: string, type: string, line: string, money: string) =>
    `p-${id},${id},${type},${line},o-${id},IDR,${money},2026-10-07T23:10:00+07:00`
  const read = (...rows: string[]) => readXendit(csv(HEAD, ...rows))
  const sale = [
    row("t1", "VA_PAYMENT", "TRANSACTION", "249000,249000"),
    row("t1", "VA_PAYMENT", "FEE", "-4000,245000"),
    row("t1", "VA_PAYMENT", "VAT", "-440,244560"),
  ]

  it("makes one line of a transaction's rows", () => {
    const { statements, findings } = read(...sale)
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      entries: 3,
      opening_minor: 0n,
      closing_minor: 24456000n,
      tie: "ok",
    })
    expect(statements[0].lines).toEqual([
      expect.objectContaining({
        kind: "capture",
        booked_on: "2026-10-07",
        amount_minor: 24456000n,
        parts: {
          gross_minor: 24900000n,
          fee_minor: 400000n,
          tax_minor: 44000n,
        },
        refs: expect.objectContaining({ customer: "o-t1", bank: "p-t1" }),
      }),
    ])
  })

  it("says at which row the running balance jumps", () => {
    const { statements, findings } = read(
      sale[0],
      sale[1],
      row("t2", "REFUND", "TRANSACTION", "-1000,243000")
    )
    expect(statements[0]).toMatchObject({ tie: "break", gap_minor: -100000n })
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["E01", null],
      ["E01", 4],
    ])
  })

  it("follows a balance that is listed from the newest", () => {
    expect(read(...[...sale].reverse()).statements[0]).toMatchObject({
      opening_minor: 0n,
      closing_minor: 24456000n,
      tie: "ok",
    })
  })

  it("takes back a fee that is reversed", () => {
    const { statements } = read(
      row("t3", "VA_PAYMENT", "TRANSACTION_REVERSAL", "-249000,0"),
      row("t3", "VA_PAYMENT", "FEE_REVERSAL", "4000,4000"),
      row("t3", "VA_PAYMENT", "VAT_REVERSAL", "440,4440")
    )
    expect(statements[0].lines[0].parts).toEqual({
      gross_minor: -24900000n,
      fee_minor: -400000n,
      tax_minor: -44000n,
    })
  })

  it("takes the direction from its own column where there is one", () => {
    const text = csv(
      `${HEAD},Debit or Credit`,
      `${row("t1", "VA PAYMENT", "TRANSACTION", "249000,249000")},CREDIT`,
      `${row("t1", "VA PAYMENT", "FEE", "4000,245000")},DEBIT`
    )
    const [{ lines, tie }] = readXendit(text).statements
    expect(lines[0]).toMatchObject({ kind: "capture", amount_minor: 24500000n })
    expect(tie).toBe("ok")
  })

  it.each([
    ["WITHDRAWAL", "TRANSACTION", "-5", "payout"],
    ["WITHDRAWAL", "TRANSACTION_REVERSAL", "5", "payout_failure"],
    ["DISBURSEMENT", "TRANSACTION", "-5", "transfer_out"],
    ["TRANSFER", "TRANSACTION", "5", "transfer_in"],
    ["TRANSFER", "TRANSACTION", "-5", "transfer_out"],
    ["EWALLET_REFUND", "TRANSACTION", "-5", "refund"],
    ["QR_PAYMENT", "TRANSACTION", "5", "capture"],
    ["PLATFORM_FEE", "TRANSACTION", "-5", "fee"],
    ["MAGIC", "TRANSACTION", "5", "unknown"],
  ])("%s %s of %s is %s", (type, line, amount, kind) => {
    const { statements } = read(row("t", type, line, `${amount},0`))
    expect(statements[0].lines[0].kind).toBe(kind)
  })
})

describe("a settlement by profile", () => {
  const profile = (change: object = {}) =>
    parseProfile(
      JSON.stringify({
        name: "courier",
        kind: "settlement",
        currency: "IDR",
        numbers: "plain",
        wire_exponent: 0,
        columns: {
          external_id: "AWB",
          order_ref: "Order",
          booked_on: "Day",
          gross: "COD",
          fee: "Fee",
          tax: "VAT",
          net: "Net",
        },
        dates: ["YYYY-MM-DD"],
        footer: {
          column: "AWB",
          value: "TOTAL",
          gross: "COD",
          fee: "Fee",
          tax: "VAT",
          net: "Net",
        },
        row_kind: "capture",
        ...change,
      }),
      "courier.json"
    )
  const HEAD = "AWB,Order,Day,COD,Fee,VAT,Net"
  const parcel = (n: number) =>
    `J${n},110${n},2026-10-0${n},249000,7470,822,240708`
  const total = (net: number, count = 5) =>
    `TOTAL,,,${249000 * count},${7470 * count},${821.8 * count},${net}`.replace(
      /(\d)\.\d+/,
      "$1"
    )
  const five = [1, 2, 3, 4, 5].map(parcel)

  it("sums five parcels, with a rupiah of rounding", () => {
    const { statements, findings, format } = readCsv(
      csv(HEAD, ...five, total(1203541)),
      profile()
    )
    expect(format).toBe("csv:courier")
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      entries: 5,
      tie: "rounding",
      gap_minor: 100n,
      credit_minor: 120354000n,
      settlement: {
        gross_minor: 124500000n,
        fee_minor: 3735000n,
        tax_minor: 411000n,
        payout_minor: 120354100n,
      },
    })
    expect(statements[0].lines.at(-1)).toMatchObject({
      kind: "rounding",
      amount_minor: 100n,
      booked_on: "2026-10-05",
    })
  })

  it("knows a parcel that was left out: the payout is short of it", () => {
    const { statements, findings } = readCsv(
      csv(HEAD, ...five, total(962833)),
      profile()
    )
    expect(statements[0]).toMatchObject({ tie: "break", gap_minor: -24070700n })
    expect(findings.map(({ code }) => code)).toEqual(["B08"])
  })

  it("sums four parcels when the fifth is not in the file", () => {
    const { statements, findings } = readCsv(
      csv(HEAD, ...five.slice(0, 4), total(962833, 4)),
      profile()
    )
    expect(findings).toEqual([])
    expect(statements[0]).toMatchObject({
      tie: "rounding",
      settlement: { payout_minor: 96283300n },
    })
  })

  it("names one missing row by the payout alone, not by every sum", () => {
    const { findings } = readCsv(
      csv(HEAD, ...five.slice(0, 4), total(1203541)),
      profile()
    )
    expect(findings.map(({ code }) => code)).toEqual(["B08"])
  })

  it("says when the footer counts other rows", () => {
    const { findings } = readCsv(
      csv(HEAD, ...five, "Parcels,6"),
      profile({ footer: { count: "Parcels" } })
    )
    expect(findings.map(({ code }) => code)).toEqual(["E02"])
  })

  it("says when the footer's sums are others", () => {
    const { findings } = readCsv(
      csv(HEAD, ...five, "TOTAL,,,1494000,37350,4109,1203541"),
      profile()
    )
    expect(findings).toEqual([
      expect.objectContaining({ code: "E02", statement: 0, line: 7 }),
    ])
    expect(findings[0].message).toContain("1494000.00 IDR")
  })

  it.each([
    [2, "15000000", 15000000n],
    [0, "15000000", 1500000000n],
    [3, "150000000", 15000000n],
    [3, "150000001", null],
  ])(
    "reads minor units at wire exponent %d",
    (wire_exponent, amount, minor) => {
      const { statements, findings } = readCsv(
        csv("Id,Day,Net", `1,2026-10-07,${amount}`),
        profile({
          numbers: "minor",
          wire_exponent,
          columns: { external_id: "Id", booked_on: "Day", net: "Net" },
          footer: {},
        })
      )
      expect(statements[0].lines[0]?.amount_minor ?? null).toBe(minor)
      expect(findings).toHaveLength(minor === null ? 1 : 0)
    }
  )

  it("gives types their kind and, where amounts have no sign, their way", () => {
    const { statements, findings } = readCsv(
      csv(
        "Id,Day,Type,Gross,Fee",
        "1,07 Okt 2026,PAYMENT,249000,3735",
        "2,07 Okt 2026,Refund,50000,0",
        "3,08 Okt 2026,Payout,195265,0",
        "4,08 Okt 2026,Gift,1,0"
      ),
      profile({
        columns: {
          external_id: "Id",
          booked_on: "Day",
          type: "Type",
          gross: "Gross",
          fee: "Fee",
        },
        dates: ["DD MMM YYYY"],
        footer: {},
        row_kind: undefined,
        types: {
          payment: "capture",
          refund: { kind: "refund", sign: "minus" },
          payout: { kind: "payout", sign: "minus" },
        },
      })
    )
    expect(
      statements[0].lines.map(({ kind, amount_minor }) => [kind, amount_minor])
    ).toEqual([
      ["capture", 24526500n],
      ["refund", -5000000n],
      ["payout", -19526500n],
      ["unknown", 100n],
      ["rounding", -100n],
    ])
    expect(findings.map(({ code }) => code)).toEqual(["A20"])
  })

  it("makes a statement of each batch and currency", () => {
    const { statements } = readCsv(
      csv(
        "Batch,Id,Day,Ccy,Net",
        "B1,1,2026-10-07,IDR,1000",
        "B2,2,2026-10-07,IDR,2000",
        "B1,3,2026-10-07,USD,3.50",
        "B1,4,2026-10-07,idr,4000"
      ),
      profile({
        wire_exponent: undefined,
        columns: {
          batch: "Batch",
          external_id: "Id",
          booked_on: "Day",
          currency: "Ccy",
          net: "Net",
        },
        footer: {},
      })
    )
    expect(
      statements.map(({ id, currency, settlement }) => [
        id,
        currency,
        settlement?.net_minor,
      ])
    ).toEqual([
      ["B1", "IDR", 500000n],
      ["B2", "IDR", 200000n],
      ["B1", "USD", 350n],
    ])
  })

  it("takes the day of a time with an offset in the shop's zone", () => {
    const { statements } = readCsv(
      csv("Id,Day,Net", "1,2026-10-07T20:00:00Z,1000"),
      profile({
        timezone: "Asia/Jakarta",
        dates: ["YYYY-MM-DDTHH:mm:ssZ"],
        columns: { external_id: "Id", booked_on: "Day", net: "Net" },
        footer: {},
      })
    )
    expect(statements[0].lines[0].booked_on).toBe("2026-10-08")
  })

  it("reads fees that are written with their sign", () => {
    const { statements, findings } = readCsv(
      csv("Id,Day,Gross,Fee,Net", "1,2026-10-07,1000,-50,950"),
      profile({
        fees: "signed",
        columns: {
          external_id: "Id",
          booked_on: "Day",
          gross: "Gross",
          fee: "Fee",
          net: "Net",
        },
        footer: {},
      })
    )
    expect(findings).toEqual([])
    expect(statements[0].settlement?.fee_minor).toBe(5000n)
  })
})
