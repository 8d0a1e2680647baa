const PAGE = 500

type Page = { take: number; order: { id: "ASC" } }

/** Reads a list to its end, page by page after the last id. */
export async function readAll<Row extends { id: string }>(
  read: (id: { $gt: string }, page: Page) => Promise<Row[]>
): Promise<Row[]> {
  const rows: Row[] = []
  for (let last = ""; ; last = rows[rows.length - 1].id) {
    const page = await read({ $gt: last }, { take: PAGE, order: { id: "ASC" } })
    rows.push(...page)
    if (page.length < PAGE) {
      return rows
    }
  }
}
