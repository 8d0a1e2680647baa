import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"
import { refineLogo } from "./logo/refine-logo"
import { mailSection } from "./mail-section"
import { refineSeries } from "./refine-series"
import { seriesSection } from "./series-section"

const seller = z.object({
  name: z.string().trim().min(1).describe("The seller's name on papers."),
  address: z
    .array(z.string().trim().min(1))
    .min(1)
    .describe("The seller's address, one string per line."),
  phone: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .describe("The seller's telephone number on papers."),
  email: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .describe("The seller's e-mail address on papers."),
  npwp: z
    .string()
    .trim()
    .regex(/^(\d{15,16})$/, "must be 16 digits (15 before 2024).")
    .nullable()
    .default(null)
    .describe("The seller's tax number (NPWP) on invoices and receipts."),
  pkp: z
    .boolean()
    .default(false)
    .describe(
      "Whether the seller is registered for PPN (pengusaha kena pajak). Without it no paper names PPN, and an order that charged tax gets no invoice."
    ),
})

const patterns = {
  deliveryNote: "SJ/{YYYY}/{MM}/{N:6}",
  invoice: "INV/{YYYY}/{MM}/{N:6}",
  receipt: "KW/{YYYY}/{MM}/{N:6}",
}

/** Section `documents` of the plugin options. */
export const documentsOptions = z.object({
  seller: seller
    .nullable()
    .default(null)
    .describe(
      "Who sells, as printed on papers. Without it no document is issued; packing goes on."
    ),
  logo: z
    .string()
    .trim()
    .min(1)
    .superRefine(refineLogo)
    .nullable()
    .default(null)
    .describe(
      "The seller's logo on invoices, delivery notes and receipts: the path of a PNG or JPEG of at most 500 kB, from the folder in which Medusa starts, or a data URL. Papers keep the logo with which they were issued."
    ),
  timeZone: z
    .string()
    .default("Asia/Jakarta")
    .refine(IANAZone.isValidZone, "is no IANA time zone, as Asia/Jakarta is.")
    .describe("IANA zone in which papers are dated and months are cut."),
  verifyUrl: z
    .string()
    .trim()
    .regex(
      /^https?:\/\/\S*\{token\}\S*$/,
      "must be an http(s) address that holds {token}."
    )
    .max(200)
    .nullable()
    .default(null)
    .describe(
      "Address behind the QR code of numbered papers, with {token}: https://api.shop.example/order-cycle/documents/{token} is the plugin's own page, a storefront's page may ask /store/order-cycle/documents/{token}. Without it no QR code is printed."
    ),
  companyPrefix: z
    .string()
    .trim()
    .regex(/^\d{4,12}$/, "must be the 4 to 12 digits that GS1 gave.")
    .nullable()
    .default(null)
    .describe(
      "The shop's GS1 company prefix. With it labels carry an SSCC (GS1-128), without it the parcel's code (Code 128)."
    ),
  deliveryNote: seriesSection("a delivery note", patterns.deliveryNote)
    .superRefine(refineSeries)
    .default(() => ({
      pattern: patterns.deliveryNote,
      reset: "month" as const,
    }))
    .describe("How delivery notes are numbered."),
  invoice: seriesSection("an invoice", patterns.invoice)
    .extend({
      moment: z
        .enum(["label", "manual"])
        .default("label")
        .describe(
          "When an order gets its invoice: with its first parcel's label, or only when a person asks."
        ),
    })
    .superRefine(refineSeries)
    .default(() => ({
      pattern: patterns.invoice,
      reset: "month" as const,
      moment: "label" as const,
    }))
    .describe("How invoices are numbered, and when they are issued."),
  receipt: seriesSection("a receipt", patterns.receipt)
    .extend({
      moment: z
        .enum(["capture", "manual"])
        .default("capture")
        .describe(
          "When received money gets its receipt: within minutes of its capture or match, or only when a person asks."
        ),
      place: z
        .string()
        .trim()
        .nullable()
        .default(null)
        .describe("Where receipts are signed, as printed before the date."),
    })
    .superRefine(refineSeries)
    .default(() => ({
      pattern: patterns.receipt,
      reset: "month" as const,
      moment: "capture" as const,
      place: null,
    }))
    .describe("How receipts are numbered, and when they are issued."),
  mail: mailSection,
  keepFiles: z
    .boolean()
    .default(true)
    .describe(
      "Whether the PDF of each paper is kept as a private file of Medusa's File module, within minutes of its issue, to be served as it was after an update of the plugin."
    ),
})

export type DocumentsOptions = z.infer<typeof documentsOptions>
