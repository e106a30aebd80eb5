import type { QueryClient } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Frame } from './frame/Frame.tsx'
import { FailingPage, Loading, MissingPage } from './parts/States.tsx'
import { isDay } from './parts/day.ts'
import type { SearchWish } from './questions.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage })
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined)
const whole = (value: unknown) => { const number = Number(value); return Number.isInteger(number) && number >= 0 && text(value) !== undefined ? number : undefined }

/** What the page of relations shows: one party, a kind, a period, in which order, as matrix or as map. */
export interface RelationsSearch { with?: string; kind?: string; from?: string; to?: string; order?: string; as?: 'map' }

const today = createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./pages/TodayPage.tsx'), 'TodayPage') })
const reports = createRoute({
  getParentRoute: () => root, path: '/reports', component: lazyRouteComponent(() => import('./pages/ReportsPage.tsx'), 'ReportsPage'),
  validateSearch: (search: Record<string, unknown>): { party?: string; language?: string } => ({ party: text(search['party']), language: text(search['language']) }),
})
const report = createRoute({
  getParentRoute: () => root, path: '/report/$id', component: lazyRouteComponent(() => import('./pages/report/ReportPage.tsx'), 'ReportPage'),
  validateSearch: (search: Record<string, unknown>): { fact?: number } => ({ fact: whole(search['fact']) }),
})
const relations = createRoute({
  getParentRoute: () => root, path: '/relations', component: lazyRouteComponent(() => import('./pages/relations/RelationsPage.tsx'), 'RelationsPage'),
  validateSearch: (search: Record<string, unknown>): RelationsSearch => ({
    with: text(search['with']), kind: text(search['kind']), from: isDay(search['from']) ? search['from'] : undefined, to: isDay(search['to']) ? search['to'] : undefined, order: text(search['order']), as: search['as'] === 'map' ? 'map' : undefined,
  }),
})
const pair = createRoute({
  getParentRoute: () => root, path: '/pair/$a/$b', component: lazyRouteComponent(() => import('./pages/pair/PairPage.tsx'), 'PairPage'),
  validateSearch: (search: Record<string, unknown>): { on?: string } => ({ on: isDay(search['on']) ? search['on'] : undefined }),
})
const brief = createRoute({
  getParentRoute: () => root, path: '/brief/$a/$b', component: lazyRouteComponent(() => import('./pages/brief/BriefPage.tsx'), 'BriefPage'),
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({ from: isDay(search['from']) ? search['from'] : undefined, to: isDay(search['to']) ? search['to'] : undefined }),
})
const entryBrief = createRoute({
  getParentRoute: () => root, path: '/brief/$id', component: lazyRouteComponent(() => import('./pages/brief/BriefPage.tsx'), 'EntryBriefPage'),
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({ from: isDay(search['from']) ? search['from'] : undefined, to: isDay(search['to']) ? search['to'] : undefined }),
})
const review = createRoute({ getParentRoute: () => root, path: '/review', component: lazyRouteComponent(() => import('./pages/review/ReviewPage.tsx'), 'ReviewPage') })
const search = createRoute({
  getParentRoute: () => root, path: '/search', component: lazyRouteComponent(() => import('./pages/SearchPage.tsx'), 'SearchPage'),
  validateSearch: (asked: Record<string, unknown>): Partial<SearchWish> => ({ q: text(asked['q']), kind: text(asked['kind']), party: text(asked['party']), year: text(asked['year']), language: text(asked['language']), outlet: text(asked['outlet']), status: text(asked['status']) }),
})
const entry = createRoute({ getParentRoute: () => root, path: '/entry/$id', component: lazyRouteComponent(() => import('./pages/EntryPage.tsx'), 'EntryPage') })
const add = createRoute({ getParentRoute: () => root, path: '/add', component: lazyRouteComponent(() => import('./pages/add/AddPage.tsx'), 'AddPage') })

const manage = createRoute({ getParentRoute: () => root, path: '/manage', component: lazyRouteComponent(() => import('./pages/manage/ManagePage.tsx'), 'ManagePage') })

const tree = root.addChildren([today, reports, report, relations, pair, brief, entryBrief, review, search, entry, add, manage])

/** The pages of the desk by their addresses. */
export function makeDeskRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree, context: { client }, defaultPreload: 'intent', defaultPendingComponent: Loading, defaultErrorComponent: FailingPage, scrollRestoration: false, defaultPendingMs: 150,
  })
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof makeDeskRouter> }
}
