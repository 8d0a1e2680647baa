import { TooltipProvider } from "@medusajs/ui"
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { render } from "@testing-library/react"
import i18next from "i18next"
import type { ComponentProps, ReactElement } from "react"
import { I18nextProvider, initReactI18next } from "react-i18next"
import { MemoryRouter } from "react-router-dom"
import resources from "../../src/admin/i18n"

export type Language = keyof typeof resources

/** Renders as the dashboard does: its language, its router, its query client. */
export const renderAdmin = async (
  element: ReactElement,
  { language = "en", path = "/" }: { language?: Language; path?: string } = {}
) => {
  // react-i18next is typed for a newer i18next than the dashboard brings.
  const i18n = i18next.createInstance() as ComponentProps<
    typeof I18nextProvider
  >["i18n"]
  await i18n.use(initReactI18next).init({
    lng: language,
    resources,
    fallbackLng: "en",
    interpolation: { escapeValue: false },
  })
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  })
  return render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={[path]}>
          <TooltipProvider>{element}</TooltipProvider>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>
  )
}
