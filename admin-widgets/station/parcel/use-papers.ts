import { useState } from "react"
import type { ParcelRow } from "../../../src/types/packing"
import { documentPdfUrl } from "../../api/document-pdf-url"
import { parcelPaperUrl } from "../../api/parcel-paper-url"
import { useDeliveryNote } from "../../api/use-delivery-note"

export type Paper = {
  name: "label" | "delivery_note" | "packing_slip"
  url: string
}

export type Papers = ReturnType<typeof usePapers>

/**
 * The papers that a parcel has by now, in the order in which they are printed;
 * each press of the key opens the next one.
 */
export const usePapers = (parcel: ParcelRow) => {
  const isLabelled = ["labelled", "handed_over"].includes(parcel.state)
  const note = useDeliveryNote(isLabelled ? parcel.id : null).data
  const [opened, setOpened] = useState<Paper["name"][]>([])
  const slip: Paper = {
    name: "packing_slip",
    url: parcelPaperUrl(parcel.id, "packing-slip"),
  }
  const all: Paper[] = [
    ...(isLabelled
      ? [
          {
            name: "label" as const,
            url: parcel.label_url ?? parcelPaperUrl(parcel.id, "label"),
          },
        ]
      : []),
    ...(note
      ? [{ name: "delivery_note" as const, url: documentPdfUrl(note.id) }]
      : []),
    slip,
  ]
  const next = all.find(({ name }) => !opened.includes(name)) ?? all[0]
  const openNext = () => {
    window.open(next.url, "_blank", "noopener")
    const seen = [...opened.filter((name) => name !== next.name), next.name]
    // After the last one the first comes again.
    setOpened(seen.length === all.length ? [] : seen)
  }
  return { all, next, openNext }
}
