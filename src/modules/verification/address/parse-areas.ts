import { CsvError, parse } from "csv-parse/sync"
import type { Area } from "./area"
import { BadAreaList } from "./bad-area-list"

/**
 * Reads the merchant's list of areas: CSV with the columns `code` and `name`,
 * codes of one to three numbers with dots between them.
 *
 * @throws BadAreaList when a column is missing or a code is none.
 */
export function parseAreas(text: string): Area[] {
  const [header, ...rows] = readRows(text)
  const code = header?.record.indexOf("code") ?? -1
  const name = header?.record.indexOf("name") ?? -1
  if (code < 0 || name < 0) {
    throw new BadAreaList(1, "The first line must name columns code and name.")
  }
  return rows.map(({ record, info }) => {
    const area = { code: record[code], name: record[name] }
    if (!/^\d+(\.\d+){0,2}$/.test(area.code)) {
      throw new BadAreaList(
        info.lines,
        `"${area.code}" is no code of an area: write 11, 11.01 or 11.01.01.`
      )
    }
    return area
  })
}

type Row = { record: string[]; info: { lines: number } }

function readRows(text: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as Row[]
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error.lines === "number" ? error.lines : 1
      throw new BadAreaList(line, error.message)
    }
    throw error
  }
}
