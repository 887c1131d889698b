import { Route, Routes } from 'react-router-dom'
import { AboutPage } from './pages/about-page.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { NumberedPage } from './pages/numbered-page.tsx'
import { RatesPage } from './pages/rates-page.tsx'

/** Which page an address shows. `now` is absent until the page runs in a browser. */
export function AppRoutes({ now }: { now: number | undefined }) {
  return (
    <Routes>
      <Route path="/" element={<FrontPage />} />
      <Route path="/rates" element={<RatesPage now={now} />} />
      <Route path="/about" element={<AboutPage />} />
      <Route path="/:filter" element={<FrontPage />} />
      <Route path="/page/:number" element={<NumberedPage />} />
      <Route path="/:filter/page/:number" element={<NumberedPage />} />
      <Route path="/:year/:month/:slug" element={<ArticlePage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  )
}
