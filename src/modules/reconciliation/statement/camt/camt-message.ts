const MESSAGE = /^BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn)/
const VERSION = /camt\.05[234](\.\d{3}\.\d{2})?/

const formats: Record<string, string> = {
  Stmt: "camt.053",
  AcctRpt: "camt.052",
  DbtCdtNtfctn: "camt.054",
}

/** Statements, which are final, and what only tells of movements. */
const containers = new Map([
  ["Stmt", true],
  ["Rpt", false],
  ["Ntfctn", false],
])

/** How a message and the statements in it are known. */
export const camtMessage = {
  /** @returns its format without a version; null for another element. */
  formatOf: (name: string): string | null =>
    formats[MESSAGE.exec(name)?.[1] ?? ""] ?? null,

  /** @returns format and version where an attribute binds such a namespace. */
  versionOf: (attributes: Record<string, string>): string | null => {
    for (const [name, value] of Object.entries(attributes)) {
      if (/^xmlns|schemaLocation$/.test(name)) {
        const version = VERSION.exec(value)?.[0]
        if (version) {
          return version
        }
      }
    }
    return null
  },

  /** @returns whether its statements are final; null for another element. */
  isFinal: (name: string): boolean | null => containers.get(name) ?? null,
}
