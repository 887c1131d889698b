import { useLocation, useRoutes, type RouteObject } from 'react-router-dom'
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

const notFound: RouteObject = { path: '*', element: <NotFoundPage /> }

/** By the number of an address's parts: the router compiles the pattern of each that it is given, with each page. */
const routes: readonly (readonly RouteObject[])[] = [
  [{ path: '/', element: <FrontPage /> }],
  [
    { path: '/rates', element: <RatesPage /> },
    { path: '/search', element: <SearchPage /> },
    { path: '/saved', element: <SavedPage /> },
    { path: '/about', element: <AboutPage /> },
    { path: '/:filter', element: <FrontPage /> },
  ],
  [
    { path: '/rates/:currency', element: <CurrencyPage /> },
    { path: '/page/:number', element: <NumberedPage /> },
    { path: '/topic/:slug', element: <ShelfPage kind="topic" /> },
    { path: '/author/:slug', element: <ShelfPage kind="author" /> },
  ],
  [
    { path: '/:filter/page/:number', element: <NumberedPage /> },
    { path: '/:year/:month/:slug', element: <ArticlePage /> },
  ],
]

interface AppRoutesProps {
  /** Whether the address that the visit began at is known not to be there. */
  missing: boolean
}

/** Which page an address shows. */
export function AppRoutes({ missing }: AppRoutesProps) {
  const { key, pathname } = useLocation()
  const parts = pathname.split('/').filter((part) => part !== '')
  const page = useRoutes([...(routes[parts.length] ?? []), notFound])
  return missing && key === 'default' ? <NotFoundPage /> : page
}
