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

/** What lines are not made of; together the larger part of most files. */
const PASSED_OVER = new Set([
  "AddtlInfInd",
  "Avlbty",
  "BkTxCd",
  "Btch",
  "Chrgs",
  "CtctDtls",
  "Intrst",
  "Ownr",
  "PstlAdr",
  "Purp",
  "RltdAgts",
  "RltdDts",
  "SplmtryData",
  "Svcr",
  "Tax",
])

/** Shared by all elements without children, which most are. */
const NO_CHILDREN: XmlNode[] = []

const SPACE = 0x20

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
  /** The element whose text is being read. */
  private node: XmlNode | null = null
  /** Depth of the element that is passed over; 0 outside of one. */
  private skippedDepth = 0
  /** The last tag closed a statement. */
  private hasJustFinished = false

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
    if (this.skippedDepth > 0) {
      return
    }
    const parent = this.node
    if (parent ? PASSED_OVER.has(name) : !this.isPart(name)) {
      this.skippedDepth = this.depth
      return
    }
    const node: XmlNode = {
      name,
      line: this.place.line(),
      start: hasPlace(name) ? this.place.tag().start : 0,
      end: 0,
      text: "",
      currency: name.endsWith("Amt") ? (attributes.Ccy ?? null) : null,
      children: NO_CHILDREN,
    }
    if (parent === null) {
      this.node = node
      return
    }
    if (parent.children === NO_CHILDREN) {
      parent.children = [node]
    } else {
      parent.children.push(node)
    }
    this.open_nodes.push(parent)
    this.node = node
  }

  readonly text = (text: string): void => {
    const { node } = this
    if (
      node !== null &&
      this.skippedDepth === 0 &&
      (text.charCodeAt(0) > SPACE || text.trim() !== "")
    ) {
      node.text += text
    }
  }

  readonly mismatch = (): void => {
    if (this.hasJustFinished) {
      this.statements.pop()
    }
  }

  readonly close = (name: string): void => {
    this.hasJustFinished = false
    if (this.skippedDepth > 0) {
      this.skippedDepth =
        this.depth === this.skippedDepth ? 0 : this.skippedDepth
    } else if (this.node !== null) {
      this.closeNode(this.node)
    } else if (this.draft !== null && this.depth === this.statementDepth) {
      this.statements.push(this.draft.finish())
      this.draft = null
      this.hasJustFinished = true
    } else if (this.depth === this.messageDepth && MESSAGE.test(name)) {
      this.messageDepth = 0
    }
    this.depth -= 1
  }

  private closeNode(node: XmlNode): void {
    if (hasPlace(node.name)) {
      node.end = this.place.tag().end
    }
    const parent = this.open_nodes.pop()
    if (parent === undefined) {
      this.draft?.add(node)
    }
    this.node = parent ?? null
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
        file: this.chunks,
      })
    }
  }
}

/** Elements whose XML lines keep. */
const hasPlace = (name: string) => name === "Ntry" || name === "TxDtls"
