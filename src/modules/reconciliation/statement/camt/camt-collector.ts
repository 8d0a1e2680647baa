import type { ByteChunks } from "./byte-chunks"
import type { CamtStatement } from "./camt-statement"
import type { XmlEvents, XmlPlace } from "./scan-xml"
import { StatementDraft } from "./statement-draft"
import type { XmlNode } from "./xml-node"

/** Statements, which are final, and what only tells of movements. */
const CONTAINERS = new Map([
  ["Stmt", true],
  ["Rpt", false],
  ["Ntfctn", false],
])

const MESSAGE = /^BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn)/
const VERSION = /camt\.05[234](\.\d{3}\.\d{2})?/

const PLAIN_NAMES: Record<string, string> = {
  Stmt: "camt.053",
  AcctRpt: "camt.052",
  DbtCdtNtfctn: "camt.054",
}

/** Parts of a statement that are read; all others are passed over. */
const PARTS = new Set([
  "Id",
  "ElctrncSeqNb",
  "LglSeqNb",
  "FrToDt",
  "Acct",
  "Bal",
  "Ntry",
])

/** Makes statements of the events of a camt file, one entry at a time. */
export class CamtCollector implements XmlEvents {
  readonly statements: CamtStatement[] = []
  /** For example `camt.053.001.08`; null before its first tag. */
  format: string | null = null
  private depth = 0
  /** Depth at which the message and the statement in it are open. */
  private messageDepth = 0
  private statementDepth = 0
  private draft: StatementDraft | null = null
  private readonly open_nodes: XmlNode[] = []

  constructor(
    private readonly place: XmlPlace,
    private readonly chunks: ByteChunks
  ) {}

  readonly open = (name: string, attributes: Record<string, string>): void => {
    this.depth += 1
    if (this.draft === null) {
      this.openOutside(name, attributes)
      return
    }
    const parent = this.open_nodes.at(-1)
    if (!parent && !this.isPart(name)) {
      return
    }
    const hasPlace = name === "Ntry" || name === "TxDtls"
    const node: XmlNode = {
      name,
      line: this.place.line(),
      start: hasPlace ? this.place.tag().start : 0,
      end: 0,
      text: "",
      currency: attributes.Ccy ?? null,
      children: [],
    }
    parent?.children.push(node)
    this.open_nodes.push(node)
  }

  readonly text = (text: string): void => {
    const node = this.open_nodes.at(-1)
    if (node) {
      node.text += text
    }
  }

  readonly close = (name: string): void => {
    const node = this.open_nodes.pop()
    if (node && (node.name === "Ntry" || node.name === "TxDtls")) {
      node.end = this.place.tag().end
    }
    if (node && !this.open_nodes.length) {
      this.draft?.add(node)
    }
    if (this.draft && this.depth === this.statementDepth) {
      this.statements.push(this.draft.finish())
      this.draft = null
    }
    if (this.depth === this.messageDepth && MESSAGE.test(name)) {
      this.messageDepth = 0
    }
    this.depth -= 1
  }

  private isPart(name: string): boolean {
    return this.depth === this.statementDepth + 1 && PARTS.has(name)
  }

  private openOutside(name: string, attributes: Record<string, string>): void {
    for (const [attribute, value] of Object.entries(attributes)) {
      const version = VERSION.exec(value)?.[0]
      if (version !== undefined && /^xmlns\b/.test(attribute)) {
        this.format = version
      }
    }
    const message = MESSAGE.exec(name)
    if (message) {
      this.messageDepth = this.depth
      this.format ??= PLAIN_NAMES[message[1]]
    }
    const isFinal = CONTAINERS.get(name)
    if (
      this.messageDepth > 0 &&
      this.depth === this.messageDepth + 1 &&
      isFinal !== undefined
    ) {
      this.statementDepth = this.depth
      this.draft = new StatementDraft(this.place.line(), isFinal, {
        statement: this.statements.length,
        rawOf: ({ start, end }) => this.chunks.slice(start, end),
      })
    }
  }
}
