import { Route, Routes, useLocation } from 'react-router-dom'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { laterPage, type LaterPage } from './pages/later-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'

const NumberedPage = laterPage('numbered', async () => (await import('./pages/numbered-page.tsx')).NumberedPage)
const ShelfPage = laterPage('topic', async () => (await import('./pages/shelf-page.tsx')).ShelfPage)
const RatesPage = laterPage('rates', async () => (await import('./pages/rates-page.tsx')).RatesPage)
const CurrencyPage = laterPage('rates', async () => (await import('./pages/currency-page.tsx')).CurrencyPage)
const SearchPage = laterPage('search', async () => (await import('./pages/search-page.tsx')).SearchPage)
const SavedPage = laterPage('saved', async () => (await import('./pages/saved-page.tsx')).SavedPage)
const AboutPage = laterPage('about', async () => (await import('./pages/about-page.tsx')).AboutPage)

/** Resolves once the page of an address (from the site's root) can be drawn at once. */
export async function loadPageOf(address: string): Promise<void> {
  await pageOf(address)?.load()
}

function pageOf(address: string): LaterPage<never> | undefined {
  if (/^\/(topic|author)\//.test(address)) return ShelfPage
  if (/^\/([^/]+\/)?page\//.test(address)) return NumberedPage
  if (address === '/rates/') return RatesPage
  if (address.startsWith('/rates/')) return CurrencyPage
  if (address === '/search/') return SearchPage
  if (address === '/saved/') return SavedPage
  return address === '/about/' ? AboutPage : undefined
}

interface AppRoutesProps {
  /** Whether the address that the visit began at is known not to be there. */
  missing: boolean
}

/** Which page an address shows. */
export function AppRoutes({ missing }: AppRoutesProps) {
  const { key } = useLocation()
  if (missing && key === 'default') return <NotFoundPage />
  return (
    <Routes>
      <Route path="/" element={<FrontPage />} />
      <Route path="/rates" element={<RatesPage />} />
      <Route path="/rates/:currency" element={<CurrencyPage />} />
      <Route path="/search" element={<SearchPage />} />
      <Route path="/saved" element={<SavedPage />} />
      <Route path="/about" element={<AboutPage />} />
      <Route path="/:filter" element={<FrontPage />} />
      <Route path="/page/:number" element={<NumberedPage />} />
      <Route path="/topic/:slug" element={<ShelfPage kind="topic" />} />
      <Route path="/author/:slug" element={<ShelfPage kind="author" />} />
      <Route path="/:filter/page/:number" element={<NumberedPage />} />
      <Route path="/:year/:month/:slug" element={<ArticlePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
