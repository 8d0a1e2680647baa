import type { ByteChunks } from "./byte-chunks"
import { camtMessage } from "./camt-message"
import { camtParts } from "./camt-parts"
import type { CamtStatement } from "./camt-statement"
import type { XmlEvents, XmlPlace } from "./scan-xml"
import { StatementDraft } from "./statement-draft"
import type { XmlNode } from "./xml-node"

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
    if (parent ? camtParts.isPassedOver(name) : !this.isPart(name)) {
      this.skippedDepth = this.depth
      return
    }
    const node: XmlNode = {
      name,
      line: this.place.line(),
      start: camtParts.isLine(name) ? this.place.tag().start : 0,
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

  readonly close = (): void => {
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
    } else if (this.depth === this.messageDepth) {
      this.messageDepth = 0
    }
    this.depth -= 1
  }

  private closeNode(node: XmlNode): void {
    if (camtParts.isLine(node.name)) {
      node.end = this.place.tag().end
    }
    const parent = this.open_nodes.pop()
    if (parent === undefined) {
      this.draft?.add(node)
    }
    this.node = parent ?? null
  }

  private isPart(name: string): boolean {
    return this.depth === this.statementDepth + 1 && camtParts.isRead(name)
  }

  private openOutside(name: string, attributes: Record<string, string>): void {
    this.format = camtMessage.versionOf(attributes) ?? this.format
    const format = camtMessage.formatOf(name)
    if (format !== null) {
      this.messageDepth = this.depth
      this.format ??= format
    }
    const isFinal = camtMessage.isFinal(name)
    if (
      this.messageDepth > 0 &&
      this.depth === this.messageDepth + 1 &&
      isFinal !== null
    ) {
      this.statementDepth = this.depth
      this.draft = new StatementDraft(this.place.line(), isFinal, {
        statement: this.statements.length,
        currency: null,
        file: this.chunks,
      })
    }
  }
}
