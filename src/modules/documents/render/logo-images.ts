import { openImage } from "../../../pdf/open-image"
import type { Logo } from "../logo/logo"
import type { Paper } from "./paper"

/** Puts each logo into a file once, however many pages show it. */
export function logoImages(pdf: Paper["pdf"]) {
  const images = new Map<string, NonNullable<Paper["logo"]>>()
  return (logo: Logo | null | undefined): Paper["logo"] => {
    if (!logo) {
      return null
    }
    const image = images.get(logo.sha256) ?? openImage(pdf, logo.bytes)
    images.set(logo.sha256, image)
    return image
  }
}
