export type Row = Record<string, unknown>

/** Rows by table, in the order in which tables were first named. */
export class TableRows {
  private readonly tables = new Map<string, Row[]>()

  add(table: string, ...rows: Row[]): void {
    const known = this.tables.get(table)
    if (known) {
      known.push(...rows)
    } else {
      this.tables.set(table, rows)
    }
  }

  entries(): [string, Row[]][] {
    return [...this.tables]
  }

  of(table: string): Row[] {
    return this.tables.get(table) ?? []
  }

  count(): number {
    return this.entries().reduce((sum, [, rows]) => sum + rows.length, 0)
  }
}
