import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { About, Asides, BodyHistory, Brief, Decisions, DoubtLines, EntryDetail, Matrix, Pair, PersonLines, ReportDetail, ReportLines, SearchHits, Sources, Statements, Today, Why } from './answers.ts'
import { ask } from './client.ts'

const one = encodeURIComponent

/** What is new, due, overdue and in doubt; since an earlier visit where its mark is given. */
export const todayAsked = (since?: number) => queryOptions({ queryKey: ['today', since ?? ''], queryFn: ({ signal }) => ask<Today>('/today', { since }, signal) })

/** Version, languages and counts of the register. */
export const aboutAsked = () => queryOptions({ queryKey: ['about'], queryFn: ({ signal }) => ask<About>('/about', {}, signal) })

/** Reports, latest first, page after page. */
export const reportsAsked = (filter: { party?: string; language?: string }) => infiniteQueryOptions({
  queryKey: ['reports', filter],
  queryFn: ({ pageParam, signal }) => ask<ReportLines>('/reports', { ...filter, limit: 100, cursor: pageParam }, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  placeholderData: keepPreviousData,
})

/** A report with its facts, doubts and entries. */
export const reportAsked = (id: string) => queryOptions({ queryKey: ['report', id], queryFn: ({ signal }) => ask<ReportDetail>(`/reports/${one(id)}`, {}, signal) })

/** Decisions about a report or an entry. */
export const decisionsAsked = (about: string) => queryOptions({ queryKey: ['decisions', about], queryFn: ({ signal }) => ask<Decisions>('/decisions', { about }, signal) })

/** Two parties, as known on a day where one is given. */
export const pairAsked = (a: string, b: string, asKnownOn?: string) => queryOptions({
  queryKey: ['pair', a, b, asKnownOn ?? ''], queryFn: ({ signal }) => ask<Pair>(`/pairs/${one(a)}/${one(b)}`, { asKnownOn, limit: 500 }, signal), placeholderData: keepPreviousData,
})

/** What officials of two parties said, the latest first, page after page. */
export const statementsAsked = (a: string, b: string, asKnownOn?: string) => infiniteQueryOptions({
  queryKey: ['statements', a, b, asKnownOn ?? ''], queryFn: ({ pageParam, signal }) => ask<Statements>(`/pairs/${one(a)}/${one(b)}/statements`, { asKnownOn, limit: 20, cursor: pageParam }, signal),
  initialPageParam: '', getNextPageParam: (page: Statements) => page.next, placeholderData: keepPreviousData,
})

/** People of a party with their offices. */
export const peopleAsked = (party: string, asKnownOn?: string) => queryOptions({
  queryKey: ['people', party, asKnownOn ?? ''], queryFn: ({ signal }) => ask<PersonLines>('/people', { party, asKnownOn, limit: 100 }, signal), placeholderData: keepPreviousData,
})

/** A brief as it is asked for: its language and manner, and its days. */
export type BriefAsked = { lang: string; digits?: string; hijri?: string; from?: string; to?: string }

/** A brief on two parties. */
export const briefAsked = (a: string, b: string, wish: BriefAsked) => queryOptions({
  queryKey: ['brief', a, b, wish], queryFn: ({ signal }) => ask<Brief>(`/pairs/${one(a)}/${one(b)}/brief`, wish, signal), placeholderData: keepPreviousData,
})

/** A brief on a person or a body. */
export const entryBriefAsked = (id: string, wish: BriefAsked) => queryOptions({
  queryKey: ['brief', id, wish], queryFn: ({ signal }) => ask<Brief>(`/entries/${one(id)}/brief`, wish, signal), placeholderData: keepPreviousData,
})

/** All pairs with their counts; of a kind and a period where they are named. */
export const matrixAsked = (filter: { kind?: string; from?: string; to?: string } = {}) => queryOptions({ queryKey: ['matrix', filter], queryFn: ({ signal }) => ask<Matrix>('/pairs', filter, signal), placeholderData: keepPreviousData })

/** One entry. */
export const entryAsked = (id: string) => queryOptions({ queryKey: ['entry', id], queryFn: ({ signal }) => ask<EntryDetail>(`/entries/${one(id)}`, {}, signal) })

/** Why reports were joined into an entry. */
export const whyAsked = (id: string) => queryOptions({ queryKey: ['why', id], queryFn: ({ signal }) => ask<Why>(`/entries/${one(id)}/why`, {}, signal) })

/** A body with its sessions. */
export const bodyAsked = (id: string) => queryOptions({ queryKey: ['body', id], queryFn: ({ signal }) => ask<BodyHistory>(`/bodies/${one(id)}`, {}, signal) })

/** Doubts to settle, page after page. */
export const doubtsAsked = () => infiniteQueryOptions({
  queryKey: ['doubts', 'list'], queryFn: ({ pageParam, signal }) => ask<DoubtLines>('/doubts', { limit: 60, cursor: pageParam }, signal), initialPageParam: '', getNextPageParam: (page: DoubtLines) => page.next,
})

/** Words looked for, and what they are narrowed down by. */
export interface SearchWish { q: string; party?: string; kind?: string; year?: string; language?: string; outlet?: string; status?: string }

/** How many doubts there are to settle. */
export const doubtCountAsked = () => queryOptions({ queryKey: ['doubts', 'count'], queryFn: async ({ signal }) => (await ask<DoubtLines>('/doubts', { limit: 1 }, signal)).total })

/** Reports and entries by words, page after page. */
export const searchAsked = ({ year, ...wish }: SearchWish) => infiniteQueryOptions({
  queryKey: ['search', wish, year ?? ''],
  queryFn: ({ pageParam, signal }) => ask<SearchHits>('/search', { ...wish, from: year && `${year}-01-01`, to: year && `${year}-12-31`, limit: 60, cursor: pageParam }, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  enabled: wish.q.trim().length > 0, placeholderData: keepPreviousData,
})

/** What is followed, and how it does. */
export const sourcesAsked = () => queryOptions({ queryKey: ['sources'], queryFn: ({ signal }) => ask<Sources>('/sources', {}, signal) })

/** What could not be taken in, newest first. */
export const asidesAsked = () => queryOptions({ queryKey: ['asides'], queryFn: ({ signal }) => ask<Asides>('/asides', { limit: 20 }, signal) })
