import { gzipSync } from "node:zlib"
import type { PackCommandOptions } from "../pack-command-options"
import { runPack } from "../run-pack"

const ITEM = "order_id,item_id,quantity,length_mm,width_mm,height_mm,weight_g"
const CARTON = "carton_id,inner_length_mm,inner_width_mm,inner_height_mm"

const service = {
  currency_code: "idr",
  divisor: 6000,
  step_g: 1000,
  tolerance_g: 300,
  min_g: 1000,
  per_step: "9000",
  per_parcel: "0",
}

/** Runs the command over files given as lines. */
function run(
  files: Record<string, string[] | Uint8Array | object>,
  options: Partial<PackCommandOptions> = {}
) {
  const out: string[] = []
  const err: string[] = []
  let cpu = 0
  const exit = runPack(
    {
      items: "items.csv",
      cartons: "cartons.csv",
      rotation: "any",
      support: 75,
      budgetMs: 2000,
      json: true,
      ...options,
    },
    {
      read: (name) => {
        const file = files[name]
        return file instanceof Uint8Array
          ? file
          : Buffer.from(
              Array.isArray(file) ? file.join("\n") : JSON.stringify(file)
            )
      },
      now: () => 0,
      cpu: () => cpu++,
      out: (line) => out.push(line),
      err: (line) => err.push(line),
    }
  )
  const lines = options.json === false ? [] : out.map((one) => JSON.parse(one))
  return { exit, out, err, lines }
}

describe("order-cycle pack", () => {
  it("answers orders in the file's order, then sums up", () => {
    const { exit, lines, err } = run({
      "items.csv": gzipSync(
        [
          ITEM,
          "B,cup,2,80,80,100,300",
          "A,jug,1,9,9,,5",
          "B,tv,1,900,9,9,1",
        ].join("\n")
      ),
      "cartons.csv": [`${CARTON},tare_g`, "M,200,100,100,60"],
    })
    expect([exit, err]).toEqual([0, []])
    expect(lines).toEqual([
      {
        order_id: "B",
        status: "partial",
        boxes: [
          {
            carton_id: "M",
            items_g: 600,
            gross_g: 660,
            units: [
              {
                row: 2,
                unit: 1,
                item_id: "cup",
                x: 0,
                y: 0,
                z: 0,
                dx: 100,
                dy: 80,
                dz: 80,
              },
              {
                row: 2,
                unit: 2,
                item_id: "cup",
                x: 100,
                y: 0,
                z: 0,
                dx: 100,
                dy: 80,
                dz: 80,
              },
            ],
          },
        ],
        unpacked: [
          expect.objectContaining({
            row: 4,
            item_id: "tv",
            quantity: 1,
            reason: "too_large_for_every_carton",
          }),
        ],
        time_limited: false,
        plan_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      expect.objectContaining({ order_id: "A", status: "unpacked", boxes: [] }),
      {
        summary: {
          orders: 2,
          packed: 0,
          partial: 1,
          boxes: 1,
          units: 2,
          unpacked_units: 2,
          by_carton: { M: 1 },
          cpu_ms_mean: 1,
          cpu_ms_p95: 1,
        },
      },
    ])
  })

  it("charges by the service and shows the plan with fewest boxes", () => {
    const { lines } = run(
      {
        "items.csv": [ITEM, "A,pillow,2,180,150,100,400"],
        "cartons.csv": [
          `${CARTON},price`,
          "small,180,150,110,500.50",
          "large,300,300,200,",
        ],
        "service.json": service,
      },
      { service: "service.json" }
    )
    expect(lines[0].boxes).toMatchObject([
      { volumetric_g: 495, chargeable_g: 1000, cost: "9500.50" },
      { volumetric_g: 495, chargeable_g: 1000, cost: "9500.50" },
    ])
    expect(lines[0].fewest).toEqual({ boxes: 1, cost: "27000" })
  })

  it("uses stock up over the file, and cartons of one order for it alone", () => {
    const { lines } = run({
      "items.csv": [ITEM, "A,x,1,9,9,9,1", "B,x,1,9,9,9,1", "C,x,1,9,9,9,1"],
      "cartons.csv": [
        `${CARTON},stock,order_id`,
        "M,10,10,10,1,",
        "own,10,10,10,,C",
      ],
    })
    expect(
      lines
        .slice(0, 3)
        .map(({ boxes, unpacked }) => [
          boxes[0]?.carton_id,
          unpacked[0]?.reason,
        ])
    ).toEqual([
      ["M", undefined],
      [undefined, "no_carton_in_stock"],
      ["own", undefined],
    ])
  })

  it("turns goods as --rotation says where the file does not", () => {
    const files = {
      "items.csv": [
        `${ITEM},vertical`,
        "A,x,1,10,20,30,1,",
        "B,x,1,10,20,30,1,l",
      ],
      "cartons.csv": [CARTON, "M,30,20,10"],
    }
    const packed = (rotation: PackCommandOptions["rotation"]) =>
      run(files, { rotation })
        .lines.slice(0, 2)
        .map(({ status }) => status)
    expect(packed("any")).toEqual(["packed", "packed"])
    expect(packed("flat")).toEqual(["unpacked", "packed"])
    expect(packed("none")).toEqual(["unpacked", "packed"])
  })

  it("reads every rule of goods and cartons", () => {
    const { lines } = run({
      "items.csv": [
        `${ITEM},max_per_box,group,tags,apart,nothing_on_top,max_load_g,own_box,bottom_only`,
        "A,cell,2,9,9,9,1,1,,food fresh,,,,,",
        "A,soap,1,9,9,9,1,,,,food,,,,",
        "A,tv,1,9,9,9,1,,,,,1,0,1,1",
        "A,set,2,9,9,9,1,,g,,,,,,",
      ],
      "cartons.csv": [
        `${CARTON},kind,max_per_order,pad_mm,fill_percent,max_gross_g`,
        "M,50,50,50,box,9,1,90,900",
        "E,90,90,2,mailer,,,,",
      ],
    })
    expect(lines[0].status).toBe("packed")
    expect(lines[1].summary.by_carton).toEqual({ M: 4 })
  })

  it.each([
    [
      "items.csv: line 3: column quantity: ",
      [ITEM, "A,x,1,1,1,1,1", "A,x,0,1,1,1,1"],
      [CARTON],
    ],
    [
      "items.csv: line 1: column weight_g: ",
      [ITEM.replace(",weight_g", ""), "A,x,1,1,1,1"],
      [CARTON],
    ],
    [
      "items.csv: line 2: column length_mm: ",
      [ITEM, "A,x,1,0,1,1,1"],
      [CARTON],
    ],
    [
      "items.csv: line 2: column width_mm: ",
      [ITEM, "A,x,1,1,1.5,1,1"],
      [CARTON],
    ],
    ["items.csv: line 2: column order_id: ", [ITEM, ",x,1,1,1,1,1"], [CARTON]],
    [
      "items.csv: line 2: column vertical: ",
      [`${ITEM},vertical`, "A,x,1,1,1,1,1,u"],
      [CARTON],
    ],
    [
      "items.csv: line 2: column own_box: ",
      [`${ITEM},own_box`, "A,x,1,1,1,1,1,yes"],
      [CARTON],
    ],
    ["items.csv: line 2: ", [ITEM, "A,x"], [CARTON]],
    [
      "cartons.csv: line 2: column inner_width_mm: ",
      [ITEM],
      [CARTON, "M,1,,1"],
    ],
    [
      "cartons.csv: line 2: column outer_length_mm: ",
      [ITEM],
      [`${CARTON},outer_length_mm`, "M,9,9,9,8"],
    ],
    [
      "cartons.csv: line 2: column pad_mm: ",
      [ITEM],
      [`${CARTON},pad_mm`, "M,9,9,9,5"],
    ],
    [
      "cartons.csv: line 2: column kind: ",
      [ITEM],
      [`${CARTON},kind`, "M,9,9,9,bag"],
    ],
    [
      "cartons.csv: line 2: column price: ",
      [ITEM],
      [`${CARTON},price`, "M,9,9,9,1e3"],
    ],
    [
      "cartons.csv: line 2: column max_gross_g: ",
      [ITEM],
      [`${CARTON},tare_g,max_gross_g`, "M,9,9,9,9,8"],
    ],
    [
      "cartons.csv: line 3: column carton_id: ",
      [ITEM],
      [CARTON, "M,9,9,9", "M,9,9,9"],
    ],
  ])("refuses %s", (place, items, cartons) => {
    const { exit, out, err } = run({
      "items.csv": items,
      "cartons.csv": cartons,
    })
    expect(exit).toBe(1)
    expect(out).toEqual([])
    expect(err[0].startsWith(place)).toBe(true)
  })

  it.each([
    ["service.json: divisor: ", { divisor: 0 }],
    ["service.json: currency_code: ", { currency_code: "xyz1" }],
    ["service.json: per_step: ", { per_step: "-1" }],
  ])("refuses %s", (place, fields) => {
    const { exit, out, err } = run(
      {
        "items.csv": [ITEM],
        "cartons.csv": [CARTON],
        "service.json": { ...service, ...fields },
      },
      { service: "service.json" }
    )
    expect([exit, out]).toEqual([1, []])
    expect(err[0].startsWith(place)).toBe(true)
  })

  it("says that cost needs a service, and which columns nobody knows", () => {
    const files = { "items.csv": [`${ITEM},colour`], "cartons.csv": [CARTON] }
    expect(run(files, { objective: "cheapest" })).toMatchObject({
      exit: 2,
      out: [],
    })
    const { err, lines } = run(files)
    expect(err).toEqual(["items.csv: not known and not used: colour."])
    expect(lines[0].summary).toMatchObject({ orders: 0, cpu_ms_mean: 0 })
  })

  it("tells a person the same", () => {
    const { out } = run(
      {
        "items.csv": [ITEM, "A,x,2,9,9,9,1"],
        "cartons.csv": [`${CARTON},stock`, "M,10,10,10,1"],
      },
      { json: false }
    )
    expect(out.join("\n")).toContain("A: partial, 1 boxes\n  M: 1 units, 1 g")
    expect(out.join("\n")).toContain("left out: 1 × x, no_carton_in_stock")
  })
})
