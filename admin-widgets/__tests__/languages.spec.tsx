/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import en from "../../src/i18n/en.json"
import id from "../../src/i18n/id.json"
import { draftSentenceKeys } from "../../src/types/draft-intake"
import { gateKeys, sentenceKeys } from "../../src/types/sentences"
import { timelineKinds } from "../../src/types/timeline"
import { trackingStatuses } from "../../src/types/tracking"
import { holdTypes } from "../orders/hold-types"

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string"
      ? [[prefix + key, text] as [string, string]]
      : flat(text, `${prefix}${key}.`)
  )

const english = new Map(flat(en))
const indonesian = new Map(flat(id))
const slots = (text = "") => [...text.matchAll(/{{(\w+)}}/g)].map(([, s]) => s)

const folder = path.resolve(__dirname, "..")
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/__tests__/.test(file))
  .map((file) => ({
    file,
    text: readFileSync(path.join(folder, file), "utf8"),
  }))

describe("Languages", () => {
  it("have the same keys", () => {
    expect([...indonesian.keys()]).toEqual([...english.keys()])
  })

  it("put the same values into each text", () => {
    const differing = [...english].filter(
      ([key, text]) =>
        slots(text).sort().join() !== slots(indonesian.get(key)).sort().join()
    )
    expect(differing).toEqual([])
  })

  it("have a text for every sentence, gate, kind, status and hold", () => {
    const needed = [
      ...[...sentenceKeys, ...draftSentenceKeys].map(
        (key) => `sentence.${key}`
      ),
      ...gateKeys.map((key) => `gate.${key}`),
      ...timelineKinds.map((kind) => `kind.${kind}`),
      ...trackingStatuses.map((status) => `part.${status}`),
      ...holdTypes.map((type) => `part.${type}`),
    ]
    expect(needed.filter((key) => !english.has(key))).toEqual([])
  })

  it("have every text that a component asks for by its full key", () => {
    const asked = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key)
    )
    expect(asked.length).toBeGreaterThan(50)
    const isThere = (key: string) =>
      english.has(key) || english.has(`${key}_other`)
    expect(asked.filter((key) => !isThere(key))).toEqual([])
  })
})

const VISIBLE_ATTRIBUTES = [
  "label",
  "title",
  "placeholder",
  "aria-label",
  "alt",
]

/** Words between tags, or in an attribute that a person sees or hears. */
const visibleTexts = ({ file, text }: (typeof sources)[number]) => {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) {
      found.push(`${file}: ${node.text.trim()}`)
    }
    if (
      ts.isJsxAttribute(node) &&
      VISIBLE_ATTRIBUTES.includes(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      found.push(`${file}: ${node.initializer.text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(
    ts.createSourceFile(
      file,
      text,
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX
    )
  )
  return found
}

describe("Components", () => {
  it("would be caught with words of their own", () => {
    expect(
      visibleTexts({ file: "x.tsx", text: '<p title="Hi">Hello {name}</p>' })
    ).toEqual(["x.tsx: Hi", "x.tsx: Hello"])
  })

  it("say nothing that is not translated", () => {
    expect(sources.flatMap(visibleTexts)).toEqual([])
  })
})
